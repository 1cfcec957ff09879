# The frame, and words that every page uses.
skip-to-content = Skip to main content
nav-label = Main
nav-more = More
nav-home = Home
nav-goals = Goals
nav-reflections = Reflections
nav-reviews = Reviews
nav-advisory = Students
nav-conferences = Conferences
nav-insights = Insights
nav-people = People
language-label = Language
sign-out = Sign out

role-student = Student
role-guardian = Family
role-teacher = Teacher
role-advisor = Advisor
role-aide = Aide
role-coach = Coach
role-interpreter = Interpreter
role-counselor = Counselor
role-coordinator = Coordinator
role-leader = School leader
role-admin = Administrator

names-between = { ", " }
names-last = { $names } and { $name }

pager-label = Pages
pager-here = Page { $position }
pager-previous = Previous
pager-next = Next

problems-title = Something needs another look
problem-required = Please fill this in.
problem-too-long = This is too long. It can have at most { $most } characters.
problem-too-far = This day is too far away. Choose one within a year.
problem-too-many-days = This day is too far away. Choose one within { $most } days.
problem-too-short = This is too short. It needs at least { $least } characters.
problem-not-a-date = This is not a date. Write it like 2026-09-01.
problem-in-the-past = This day is already past. Choose today or later.
problem-ends-before-it-begins = The end comes before the beginning. Choose a later end.
problem-not-a-choice = Choose one of the options.
problem-not-an-aide = This person is not an aide by the roster. Choose coach or interpreter, or have the roster changed.
problem-out-of-range = Choose a number from { $least } to { $most }.
problem-differs = The two entries are not the same. Type it again.
problem-wrong-credentials = That name and password do not match. Check both and try again.
problem-unknown-code = That code does not work. It may be used already or out of date. Ask for a new card.
problem-taken = Somebody already has this. Choose another.

error-stale = This changed in another tab or on another device while you were writing. Your text is still here: compare, then save again.
error-wrong-state = This could not be done any more: something changed in the meantime. Here is how it stands now.
error-signed-out = Your sign-in had ended. Nothing is lost: what you typed is still here. Send it again.
error-key-reused = This form was already sent with other words. Check what is here, then send it again.
error-other = That did not work. Nothing is lost: please try again.

page-not-found-title = This page is not here
page-not-found-text = The link may be old, or the page may not be shared with you.
page-forbidden-title = This is not yours to do
page-forbidden-text = Your role does not include this. If you think it should, ask your school.
page-too-large-title = That was too big
page-too-large-text = Send something smaller. Go back: your text is still in the form.
page-busy-title = Very busy right now
page-busy-text = Please wait a few seconds and try again.
page-error-title = Something went wrong on our side
page-error-text = It has been noted. Please try again in a moment.
page-go-home = Go to the home page

toast-saved = Saved.
toast-goal-started = Your goal has begun. Add more whenever you like.
toast-goal-active = Your goal is active. Good luck with the first step.
toast-goal-achieved = You did it. That is worth remembering.
toast-checked-in = Check-in noted. Thank you.
toast-reflection-sent = Sent.
toast-review-released = Released. The student can read it now.
toast-answer-sent = Your answer is on its way.
toast-prompt-set = The prompt is set. Students can see it now.
toast-agenda-added = Added to your conference.
toast-conference-ready = You are ready to lead.
toast-conference-held = Recorded. Well done, everyone.
toast-conference-closed = Closed. The promises go on.
toast-conference-cancelled = Cancelled. Everybody who is invited can read why.
toast-guest-invited = Invited.
toast-rsvp-saved = Thank you. Your answer is saved.
toast-question-sent = Your question is on the list.
toast-commitment-made = Promise written down.
toast-commitment-kept = Promise kept. Well done.
toast-commitment-closed = Noted. Thank you for saying how it went.
toast-season-made = The season is made. Everybody can see their time.
toast-password-set = Your password is set and you are signed in.

back-home = Home
save = Save
cancel = Cancel
optional = optional
styleguide-title = Style guide
