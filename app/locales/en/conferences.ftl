# Conferences: lists, one conference, preparing it, and the season.
conferences-title = Conferences
conference-title = Conference
prepare-title = Prepare your conference
season-title = Conference season

conferences-lead-student = Here you lead. You show how you learn, and you decide what to show.
conferences-lead = Students lead these talks about their own learning.
conferences-season-link = Conference season
conferences-mine = Your conference
conferences-none-title = No conference yet
conferences-none-text = When your school plans the conferences, yours stands here with its day and time.
conferences-earlier = Earlier conferences
conferences-others = Other conferences
conferences-family = Your family
conferences-child-none = No conference is planned for { $name } right now.
conferences-hosting = You host
conferences-hosting-none-title = Nothing to host right now
conferences-hosting-none-text = When a season is made, the conferences of your students stand here by time.
conferences-show-earlier = Show earlier conferences
conferences-show-ahead = Show what is ahead
conferences-column-student = Student
conferences-column-when = When
conferences-column-host = Host
conferences-column-state = State
conferences-column-ready = Ready
conferences-column-place = Where
conferences-answer-now = Say if you can come
conferences-open = Open
conferences-prepare = Prepare
conferences-with-host = with { $name }
conferences-your-answer = Your answer: { $answer }
conferences-your-questions = { $count ->
    [1] 1 question waits for the day
   *[other] { $count } questions wait for the day
}
conferences-items = { $count ->
    [0] Nothing chosen yet
    [1] 1 thing chosen
   *[other] { $count } things chosen
}
conferences-rehearsed = rehearsed
conferences-invited = You are invited

conference-countdown = { $days ->
    [0] Today
    [1] Tomorrow
   *[other] In { $days } days
}
conference-day-passed = The day has passed
conference-no-time = No time yet
conference-no-host = Needs an adult
conference-no-place = Not set yet

conference-state-planned = Planned
conference-state-preparing = Being prepared
conference-state-ready = Ready
conference-state-held = Held
conference-state-missed = Missed
conference-state-cancelled = Cancelled
conference-state-closed = Closed

conference-rsvp-yes = Yes
conference-rsvp-no = No
conference-rsvp-maybe = Maybe
conference-rsvp-none = No answer yet
conference-guest-attended = Was there
conference-guest-absent = Was not there

conference-of = { $name }’s conference
conference-yours = Your conference
conference-when = When
conference-where = Where
conference-host = Adult who hosts
conference-length = How long
conference-minutes = { $minutes ->
    [1] 1 minute
   *[other] { $minutes } minutes
}
conference-status-only = You see the time and how far it is. What the student shows is for the people at the table.
conference-closed-text = This conference is closed. Its record stays as it is, and the promises go on.
conference-cancelled-text = This conference was cancelled. It does not take place.
conference-cancelled-why = Why
conference-missed-text = This conference did not take place. A new time will be planned, so that the student is still heard.
conference-prepare-link = Prepare
conference-seen-by = The student and { $names } can see this page.
conference-seen-by-student = You and { $names } can see this page.
conference-seen-by-you = Only you can see this page until somebody is invited.

conference-before-title = First: what we promised
conference-before-lead = Begin with these: what is still open, and what became of the promises of last time.
conference-before-none = No promises from before.
conference-agenda-title = What we talk about
conference-part-welcome = Welcome
conference-part-strength = A strength
conference-part-challenge = A challenge
conference-part-last-goals = Last goals
conference-part-family-questions = Questions from the family
conference-part-new-goal = A new goal, and what each of us promises
conference-part-thanks = Thanks
conference-part-empty = Nothing chosen for this part.
conference-part-thanks-text = Say thank you to each other. One thing you will remember from today?
conference-part-welcome-text = The student welcomes everybody and says how this talk will go.
conference-item-say = What I want to say
conference-item-why = Why it matters
conference-item-success = What success looks like
conference-item-due = By when
conference-item-goal = Goal
conference-item-reflection = Reflection
conference-item-gone = This was taken back.
conference-questions-none = No questions yet.
conference-asked-by = { $name } asks

conference-guests-title = Who is invited
conference-guests-none = Nobody is invited yet.
conference-guests-missing = { $count ->
    [1] 1 guardian came to the student later and is not on this list yet.
   *[other] { $count } guardians came to the student later and are not on this list yet.
}
conference-guests-update = Update the guest list
conference-invite-title = Invite an adult from your team
conference-invite-title-of = Invite an adult from { $name }’s team
conference-invite-text = An adult who is invited can read what you show. You can take the invitation back.
conference-invite-text-of = An adult who is invited can read what { $name } shows. Ask { $name } first.
conference-invite-who = Whom do you want to invite?
conference-invite-placeholder = Choose an adult
conference-invite-counselor = { $name } (counselor)
conference-invite-as = { $name } ({ $role })
conference-invite-button = Invite
conference-withdraw-of = Take back the invitation of { $name }
conference-rsvp-title = Can you come?
conference-rsvp-question = Will you be there?
conference-rsvp-button = Send answer
conference-ask-title = Ask a question beforehand
conference-ask-label = What would you like to ask?
conference-ask-hint = The student and the people at the table can read it.
conference-ask-button = Send question

conference-commitments-title = What we promise
conference-commitments-none = No promises written down yet.
conference-commit-title = Write down a promise
conference-commit-own-title = Promise something yourself
conference-commit-text = What is promised?
conference-commit-text-hint = Small and clear, so that everybody can see if it was done.
conference-commit-due = By when?
conference-commit-owner = Who promises?
conference-commit-button = Write it down
conference-commit-seen = Everybody at this conference can see it.
commitment-due = By { $date }
commitment-owner-you = You
commitment-close = What became of it?
commitment-close-title = What became of this promise?
commitment-close-question = How did it go?
commitment-close-word = A word about it
commitment-close-word-hint = Needed when it changed or was dropped.
commitment-close-button = Save
commitment-kept = Kept
commitment-changed = Changed
commitment-dropped = Dropped
commitment-open = Open
commitment-stale = In the meantime this was saved: { $text }
commitment-next-goal = Start your next goal from this

conference-schedule-title = Change day, time or place
conference-schedule-again-title = Plan a new time
conference-schedule-day = Day
conference-schedule-time = Time
conference-schedule-place = Place
conference-schedule-button = Save time and place
conference-schedule-stale = Somebody changed this in the meantime. It says now: { $text }
conference-record-title = Record the conference
conference-record-again-title = Correct the record
conference-record-lead = Attendance first, then a few sentences. On paper counts too.
conference-record-outcome = Did it take place?
conference-record-held = Yes, it was held
conference-record-missed = No, it was missed
conference-record-missed-text = Then choose a new day, so that the student is still heard.
conference-record-student = { $name } was there and led it
conference-record-guests = Which guests were there?
conference-record-summary = A short summary
conference-record-summary-hint = What was said and decided. Everybody at the table can read it.
conference-record-button = Save the record
conference-record-commit = Now write down one or two promises each, below.
conference-close-text = Close it when the promises are written down. From then on the record stays as it is.
conference-close-needs = When at least one promise is written down below, you can close the conference.
conference-close-button = Close the conference
conference-cancel-button = Cancel the conference
conference-cancel-question = Cancel this conference?
conference-cancel-text = The student and everybody who is invited can read why. It cannot be undone.
conference-cancel-word = Why is it cancelled?
conference-summary-title = What we take with us
conference-held-on = Held on { $date }
conference-student-led = { $name } led this conference.
conference-student-absent = { $name } was not there.

prepare-lead = Choose two to four things to show. One of them may be a struggle: that is where you grow.
prepare-preview = See the page as your guests will
prepare-over = This conference is over. You can still take things off the page.
prepare-checklist = How ready you are
prepare-check-strength = A strength to show
prepare-check-challenge = A challenge to talk about
prepare-check-goal = A goal
prepare-check-words = Your opening words
prepare-check-rehearsed = Rehearsed once
prepare-check-guests = Somebody said yes
prepare-check-done = Done
prepare-check-open = Still to do
prepare-check-next = Next
prepare-guests-coming = Coming: { $names }
prepare-guests-waiting = No answer yet
prepare-chosen-title = What you show
prepare-chosen-none-title = Nothing chosen yet
prepare-chosen-none-text = Start with something you are proud of.
prepare-choose-title = Choose something to show
prepare-choose-readers = { $names } will be able to read what you choose, as it is now. Later changes stay yours until you update it here.
prepare-choose-readers-none = Nobody is invited yet. Whoever is invited will be able to read what you choose.
prepare-choose-later = Whoever is invited later can read it too. Who is invited stands on your conference page.
prepare-choose-private = Some of these only you see now. Choosing one shows it to your conference’s people.
prepare-choose-ended = A goal that has ended fits every part but the new goal.
prepare-choose-item = What do you want to show?
prepare-choose-placeholder = Choose a goal or a reflection
prepare-choose-part = Where in the talk?
prepare-choose-say = What I want to say
prepare-choose-say-hint = One line is enough.
prepare-choose-button = I want to show this
prepare-choose-none-title = Nothing to choose from yet
prepare-choose-none-text = Goals you work on and reflections you have sent can be chosen here.
prepare-offer-goal = Goal: { $title }
prepare-offer-achieved = Goal you reached: { $title }
prepare-offer-let-go = Goal you let go: { $title }
prepare-offer-revised = Goal that became a new one: { $title }
prepare-offer-private = { $offer } (only you see this now)
prepare-offer-reflection = Reflection: { $title }
prepare-edit-title = Change what you say
prepare-edit-button = Save words
prepare-newer = You have changed this since you chose it. Your guests still see the earlier words.
prepare-update-button = Show the newest words
prepare-up-of = Move up: { $title }
prepare-down-of = Move down: { $title }
prepare-remove = Take off the page
prepare-remove-question = Take this off the page?
prepare-remove-text = The people at your conference lose sight of it at once.
prepare-ready-title = Are you ready?
prepare-opening = Your opening words
prepare-opening-hint = How will you welcome everybody? What is the most important thing today?
prepare-opening-stored = This is saved now: { $text }
prepare-rehearsed = I rehearsed it once
prepare-rehearsed-hint = With a friend, at home, or alone. It helps, but it is not a must.
prepare-ready = I am ready to lead
prepare-ready-hint = Your host sees it. You can change things until the day.
prepare-ready-needs = When you have chosen something to show, you can say that you are ready.
prepare-save = Save

season-lead = A conference for every student, in one step. Nobody is left out: who has no adult stands first on this page.
season-new-title = Make a season
season-new-lead = Each student gets a conference with the advisor or class teacher. Times follow each other; families are invited.
season-field-title = Name of the season
season-field-title-hint = Families read it. For example: Fall conferences.
season-field-first = First day
season-field-last = Last day
season-field-from = Conferences start at
season-field-until = The last one ends by
season-field-minutes = Minutes for each
season-field-minutes-hint = Twenty is good. From { $least } to { $most }.
season-make-button = Make the season
season-dates = { $first } to { $last }
season-is-open = Open
season-is-over = Over
season-progress = How far it is
season-students-heard = Students heard
season-of-total = { $count } of { $total }
season-answers = Invitations answered
season-without-time = { $count ->
    [1] 1 conference has no time yet
   *[other] { $count } conferences have no time yet
}
season-column-state = State
season-column-count = Conferences
season-needs-title = Needs an adult
season-needs-lead = { $count ->
    [1] 1 student has nobody to host the conference. Choose an adult.
   *[other] { $count } students have nobody to host their conference. Choose an adult for each.
}
season-needs-none = Every student has an adult.
season-needs-shown = { $count } are shown at a time. The next ones follow when these have an adult.
season-needs-host = Adult for { $name }
season-needs-placeholder = Choose an adult
season-needs-teacher-note = A teacher you choose becomes this student’s advisor too.
season-needs-button = Save
season-all-title = All conferences
season-none-title = No season yet
season-none-text = Make one below. It takes a minute.
season-others = Other seasons
