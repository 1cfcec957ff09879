# Reflections and reviews.
reflections-title = Reflections
reflections-lead = Look back on your work: what you noticed, what was hard, what comes next.
reflection-title = Reflection
reflection-untitled = No title yet
reflections-mine-title = Your reflections
reflections-of-title = Reflections of { $name }
reflections-of-lead = You see what { $name } shares with you.
reflections-of-empty-title = Nothing shared yet
reflections-of-empty-text = When { $name } shares a reflection with you, it will stand here.
reflections-none-title = Nothing here yet
reflections-none-text = Begin one below. It is yours alone until you send it.
reflections-prompts-title = Waiting for you
reflections-prompts-lead = Your teachers ask you to think about these.
prompt-asked-by-class = { $name } asks { $class }
prompt-asked-by = { $name } asks
prompt-asked-class = A question to { $class }
prompt-asked-school = A question from your school
prompt-closes = Answer by { $day }
prompt-answer-button = Answer this
reflection-new-title = Start a new one
reflection-new-name = What is it about?
reflection-new-name-hint = A few words are enough. You can change them later.
reflection-new-goal = About one of your goals
reflection-new-goal-none = No goal
reflection-new-button = Start writing

reflection-state-draft = Draft
reflection-state-shared = Sent
reflection-state-reviewed = Reviewed
reflection-state-answered = Answered
reflection-new-review = New review to read
reflection-changed-on = Changed { $day }
reflection-about-goal = About your goal
reflection-prompt-label = The question

reflection-field-title = Title
reflection-field-body = Your reflection
reflection-starters-title = Not sure how to begin?
reflection-starter-noticed = I noticed…
reflection-starter-hardest = The hardest part…
reflection-starter-proud = I am proud of…
reflection-starter-learned = I used to think… Now I think…
reflection-starter-next = Next time…
reflection-save-button = Save
reflection-stored-title = This is what is saved now
reflection-stored-text = It was changed somewhere else while you were writing. Compare the two. If you save, your text below takes its place.

autosave-ready = Saves itself while you write.
autosave-saving = Saving…
autosave-saved = Saved
autosave-offline = Not saved: no connection. It will try again.
autosave-elsewhere = This was changed somewhere else. Saving by itself has stopped. Press Save to compare the two texts.
autosave-signed-out = Not saved: your sign-in has ended. Press Save and sign in again. Your text will still be here.
autosave-refused = Not saved. Press Save to see what to change.

reflection-send-open = Send it
reflection-send-question = Who will read it?
reflection-send-confirm = When you send it, these people can read it and write back. You can change who sees it at any time.
reflection-send-button = Send
reflection-visibility-label = Who can see this
reflection-visibility-private = Only me
reflection-visibility-private-about = Nobody else can read it from now on. Reviews that adults wrote stay theirs.
reflection-visibility-named = The people I choose
reflection-visibility-named-about = Only the people ticked below.
reflection-visibility-team = My school team
reflection-visibility-team-about = Your advisor, your teachers, your counselor, and an aide or a coach if you have one.
reflection-visibility-family = My school team and my family
reflection-visibility-family-about = Your family can read it too, and the reviews of it.
reflection-adults-label = Send it to
reflection-adults-hint = They find it in their list of reviews.
reflection-adults-none = There is no adult you can send it to yet. Ask at your school who your advisor is.
reflection-adult-advisor = { $name }, your advisor
reflection-adult-teacher = { $name }, { $class }
reflection-share-title = Change who can see this
reflection-share-button = Save who can see this
reflection-edit-title = Change what you wrote
reflection-edit-text = Your readers see the new words beside what they have reviewed. Nothing is overwritten.
reflection-edit-button = Save as a new version

reflection-who-private = Only you
reflection-who-nobody = Only you right now: the people you chose cannot read it any more.
reflection-who-named = You and { $names }
reflection-who-team = You, your advisor, your teachers, your counselor, your aide and your coach
reflection-who-family = You, your family, your advisor, your teachers and your counselor
reflection-who-reader-named = The student and { $names }
reflection-who-reader-team = The student, their advisor, teachers, counselor, aide and coach
reflection-who-reader-family = The student, their family, advisor, teachers and counselor

reviews-of-title = Reviews
review-by-on = { $name }, { $day }
review-glow = Glow
review-grow = Grow
review-question = Question
review-answer-label = Your answer
review-answer-hint = Your reviewer sees it and can write again.
review-answer-button = Send answer
review-answered-by-you = You answered
review-answered-by-student = The student answered
review-earlier-title = The words this review is about
review-earlier-notice = The text has changed since this review.
reflection-none-reviewed = Nobody has written back yet.

reviews-title = Reviews
reviews-lead = Reflections that students sent you. Whoever waits longest comes first.
reviews-none-title = Nothing waits for you
reviews-none-text = When a student sends you a reflection, it appears here.
reviews-waiting-title = Waiting for you
reviews-recent-title = Recently reviewed
reviews-to-prompts = Prompts
review-row = { $name }
review-row-class = { $name }, { $class }
review-waiting-days =
    { $days ->
        [0] Since today
        [one] Waiting for { $days } day
       *[other] Waiting for { $days } days
    }
review-row-draft = Your draft
review-row-answered = Answered you
review-released-on = Released { $day }
review-hidden-title = A reflection you cannot see any more
review-hidden-text = The student shares it with fewer people now. What you wrote stays yours.
review-hidden-words = What you wrote
review-form-title = Your review
review-glow-hint = What shines? Name one thing exactly.
review-grow-hint = What could grow?
review-question-hint = Something you would like to know.
review-save-button = Save draft
review-release-button = Release
review-reads-student = When you release it, the student can read it. So can everybody the student shares this reflection with later at team or family level.
review-reads-team = When you release it, the student and their counselor can read it. If the student shares this with the family later, the family can too.
review-reads-family = When you release it, the student, the family and the counselor can read it.
review-draft-note = Until then, only you see your draft.
review-changed-since = The student changed the text after you began your draft. You see the new words here.
review-changed-words = The words when you began
review-stored-title = This is your saved draft
review-stored-text = It was changed in another tab. Compare the two. If you save, your text below takes its place.
review-done = You have released your review. If the student answers, this comes back to your list.

prompts-title = Prompts
prompts-lead = Ask a class something worth thinking about. It appears on each student’s reflections page.
prompts-new-title = A new prompt
prompts-class = Class
prompts-class-choose = Choose a class
prompts-whom = Who do you ask?
prompts-whom-choose = Choose who you ask
prompts-whole-school = The whole school
prompts-text = Your question
prompts-text-hint = Open questions bring more than yes or no.
prompts-closes = Last day
prompts-closes-hint = Leave this empty to keep it open.
prompts-button = Ask the class
prompts-button-any = Ask
prompts-no-class = You have no class to ask. Prompts are set by class teachers, school leaders and coordinators.
prompts-mine-title = Your prompts
prompts-none-title = No prompts yet
prompts-none-text = Your questions and the number of answers will be here.
prompts-answers =
    { $count ->
        [0] No answers yet
        [one] { $count } answer
       *[other] { $count } answers
    }
prompts-set-on = Asked { $day }
prompts-closed = Closed { $day }
prompts-open-until = Open until { $day }
