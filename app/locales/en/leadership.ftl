# Home, the students of an adult, and who is not reached.
home-title = Home
home-greeting = Hello, { $name }
home-nothing = Nothing for you here yet
home-nothing-text = As soon as your school connects you with students or classes, your next steps will stand here.
home-also = Also for you
home-conference = Your conference
home-conference-in = { $days ->
    [0] Your conference is today
    [1] Your conference is tomorrow
   *[other] Your conference is in { $days } days
}
home-conference-passed = The day of your conference has passed
home-conference-soon = Your conference is coming up
home-conference-text = Choose what to show and what you want to say.
home-prepare = Prepare
home-ready = You are ready
home-step = Your next step
home-step-due = By { $day }
home-step-done = Done
home-see-goal = See the goal
home-goal = Your goal
home-goal-text = Add a small first step, or say how it is going.
home-go-on = Go on
home-begin = A good place to begin
home-first-goal = What would you like to get better at?
home-first-goal-text = One sentence is enough. You can add the rest later.
home-start-goal = Start a goal
home-review-came = Somebody read this and wrote to you
home-prompt-from = A question from { $class }
home-from-school = your school
home-promise-due = Promised by { $day }
home-check-in-due = How is it going? Time for a check-in
home-draft = Still a draft
home-untitled = A reflection without a title

home-reviews-waiting = { $count ->
    [1] One reflection waits for you
   *[other] { $count } reflections wait for you
}
home-review-of = { $name } has waited longest
home-review = Read and review
home-no-reviews = Nothing waits for a review
home-no-reviews-text = When a student sends you a reflection, it will stand here.
home-all-reviews = See all
home-help = Asked for help
home-hosting = Conferences you host
home-no-time = No time set yet

home-children = Your family
home-child-goals = Goals shared with you
home-child-reflections = Reflections shared with you
home-please-answer = Please say if you can come
home-answered = You have answered
home-answer = Answer
home-open-conference = Open the conference
home-no-conference = No conference is planned yet.
home-promises = Promises to keep

home-not-reached = Not reached yet
home-unheard = { $count ->
    [0] Every student was heard this season
    [1] One student has not been heard this season
   *[other] { $count } students have not been heard this season
}
home-unheard-text = Heard means: led a conference this season.
home-see-names = See who
home-without-goal = { $count ->
    [1] One student without an active goal
   *[other] { $count } students without an active goal
}
home-without-review = { $count ->
    [1] One student without a review
   *[other] { $count } students without a review
}
home-season-text = Make the season, give every student an adult and a time.
home-caseload-text = See how each student on your list is doing.
home-ask-school = Ask the whole school
home-ask-school-text = Set one question for every student to reflect on.
home-school = Your school

advisory-title = Your students
advisory-lead = The student you have not heard from longest stands first.
advisory-none = You have no students here yet
advisory-none-text = They appear when your school connects you with a class or an advisory.
advisory-as-advisor = My advisory
advisory-as-teacher = My classes
advisory-as-counselor = My caseload
advisory-goals = Goals
advisory-goal-count = { $count ->
    [1] One active
   *[other] { $count } active
}
advisory-no-goal = No goal
advisory-read = Read
advisory-check-in = Last check-in
advisory-never = Not yet
advisory-waiting = Waits for a review
advisory-conference = Conference
advisory-help-title = Asked for help
advisory-help-lead = Students on your caseload whose latest check-in asks for help.
advisory-help-hidden = What it is about is not shared with you. Ask the student.
days-ago = { $days ->
    [0] Today
    [1] Yesterday
   *[other] { $days } days ago
}
days-waiting = { $days ->
    [0] since today
    [1] for one day
   *[other] for { $days } days
}

insights-title = Who is not reached
insights-lead = Names are for those who can help. You see where things stand, never what a student wrote.
insights-show = Show names
insights-no-goal = No active goal
insights-no-review = No review yet
insights-no-conference = Not heard this season
insights-names-lead = With the adult who hosts each student.
insights-all-reached = Everybody is reached
insights-all-reached-text = Nobody stands on this list today.
insights-host = Host
insights-no-host = Needs an adult
insights-goal = Goal
insights-review = Review
insights-heard = Heard
insights-yes = Yes
insights-not-yet = Not yet
insights-published = Numbers you may publish
insights-published-lead = By grade. Small groups are hidden so that no student can be recognised.
insights-small-groups = A number from 1 to 9 is hidden, and enough others that nobody can work it out.
insights-grade = Grade { $grade }
insights-all = All grades
insights-of = { $count } of { $total }
insights-hidden = hidden
