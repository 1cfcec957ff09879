# Goals.
goals-title = Goals
goal-new-title = A new goal
goal-title = Goal
goal-edit-title = Edit goal

# Words of goals, used on other pages too.
goal-kind-academic = School subjects
goal-kind-personal = Personal
goal-kind-pathway = My future
goal-kind-wellbeing = Wellbeing
goal-kind-professional = My work
goal-kind-academic-about = Something to learn or get better at in class.
goal-kind-personal-about = Something that matters to you, in school or out.
goal-kind-pathway-about = A job, a college, a skill for later.
goal-kind-wellbeing-about = Sleep, friends, calm, health.
goal-state-draft = Draft
goal-state-active = Active
goal-state-paused = Paused
goal-state-achieved = Achieved
goal-state-revised = Changed
goal-state-let-go = Let go
goal-going-well = Going well
goal-going-mixed = So-so
goal-going-stuck = Stuck
goal-wants-help = Asked for help
goal-confidence-of-five = Confidence { $value } of 5
goal-steps-count = { $total ->
    [1] { $count } of 1 step done
   *[other] { $count } of { $total } steps done
  }
goal-next-step = Next: { $step }
goal-due = By { $date }
goal-overdue = Was planned for { $date }

# Who can see it.
goal-sees-only-you = Only you can see this.
goal-sees-draft = Only you can see this while it is a draft.
goal-sees-named = You and { $names }
goal-sees-team = You, your teachers, your advisor, your counselor, your aide and your coach
goal-sees-family = You, your family, your teachers, your advisor and your counselor
goal-sees-reader-named = { $name } chose you to see this.
goal-sees-reader-team = { $name } shares this with teachers, advisor, counselor, aide and coach.
goal-sees-reader-family = { $name } shares this with family, teachers, advisor and counselor.
goal-reader-advisor = { $name } (advisor)
goal-reader-teacher = { $name } (teacher)
goal-reader-class = { $name } ({ $class })

# Starting one.
goal-new-lead = One sentence is enough to begin. You can add the rest later.
goal-new-promise = You promised this at your conference
goal-start-label = What do you want to reach?
goal-start-hint = For example: “Read one book I chose myself every month.”
goal-start-hint-staff = For example: “Ask every student one real question each week.”
goal-start-kind = What is it about?
goal-start-button = Start this goal

# The list.
goals-lead = What you want to reach, and how it is going.
goals-lead-staff = Everyone grows here. These are your own goals, and only you can see them.
goals-new-link = New goal
goals-open = Open
goals-closed = Finished
goals-empty-title = No goals yet
goals-empty-text = Start with one sentence. It stays yours until you decide to share it.
goals-page-empty = There is nothing more on this page.
goals-of-title = Goals of { $name }
goals-of-lead = You see what { $name } shares with you.
goals-of-empty-title = Nothing shared yet
goals-of-empty-text = When { $name } shares a goal with you, it will stand here.
goals-family-title = Goals belong to students
goals-family-text = Students set their own goals here, and choose what they share with their family. You can read what your child shares with you.
goals-family-none = No child is linked to you yet. Ask your school.

# One goal.
goal-of = A goal of { $name }
goal-back-of = All goals of { $name }
goal-edit-link = Edit
goal-why = Why it matters
goal-success = What success looks like
goal-obstacle = What could get in the way
goal-plan = If-then plan
goal-plan-sentence = If { $cause }, then { $act }
goal-words-title = More about it
goal-after = It goes on in this goal:
goal-before = It grew out of this goal:
goal-from-promise = From your conference promise:
goal-ended-achieved = You reached this on { $date }.
goal-ended-let-go = Let go on { $date }.
goal-ended-revised = Changed into a new goal on { $date }.
goal-reader-ended-achieved = Reached on { $date }.

goal-prompt-kicker = One question
goal-prompt-later = Not now
goal-prompt-why-title = Why does this matter to you?
goal-prompt-why-text = People keep going when they know why.
goal-prompt-why-link = Say why
goal-prompt-success-title = How will you know that you made it?
goal-prompt-success-text = Picture the day you reach it. What can you see or do?
goal-prompt-success-link = Describe it
goal-prompt-first-step-title = What is one small first step?
goal-prompt-first-step-text = Something you could do this week.
goal-prompt-first-step-link = Add a step
goal-prompt-plan-title = What could get in the way?
goal-prompt-plan-text = Make a plan for it now: if that happens, then I will…
goal-prompt-plan-link = Make a plan

goal-steps-title = Steps
goal-steps-none = No steps yet.
goal-steps-label = Steps of this goal
goal-step-tick = Mark done
goal-step-untick = Open again
goal-step-is-done = Done
goal-step-is-open = Not done yet
goal-step-add-title = Add a step
goal-step-title = What will you do?
goal-step-due = By when?
goal-step-add = Add step
goal-step-most = This goal has many steps. Finish some, or start another goal.

goal-check-in-title = How is it going?
goal-check-in-going = Right now it is…
goal-check-in-confidence = How sure are you that you will reach it?
goal-check-in-confidence-hint = 1 means not sure yet, 5 means very sure.
goal-check-in-note = One line about it
goal-check-in-help = I would like help
goal-check-in-help-hint = The adults who can see this goal will know. Your counselor will know that you asked.
goal-check-in-help-hint-private = Nobody else can see this goal yet. If you have a counselor, they will only know that you asked. Share the goal, so that somebody can read more and help.
goal-check-in-button = Check in
goal-check-ins-title = Check-ins
goal-check-ins-label = Check-ins, the newest first

goal-chart-title = Confidence over time
goal-chart-text = { $count ->
    [1] One check-in. The latest is { $last } of 5.
   *[other] { $count } check-ins, from { $first } to { $last } of 5.
  }
goal-chart-low = Not sure yet
goal-chart-high = Very sure
goal-chart-table = Show as a table
goal-chart-when = Day
goal-chart-value = Confidence

goal-share-title = Who can see this
goal-share-change = Change who can see this
goal-share-legend = Who can see this goal?
goal-share-private = Only me
goal-share-named = People I choose
goal-share-named-about = Tick their names below.
goal-share-team = My team at school
goal-share-team-about = Your teachers, your advisor, your counselor, and an aide or a coach if you have one.
goal-share-family = My team and my family
goal-share-family-about = Everybody in your team, and your guardians.
goal-share-adults = People
goal-share-adults-hint = For “People I choose”.
goal-share-button = Save who can see this
goal-share-draft = Nobody else sees a draft. What you choose here counts from the day you make the goal active.
goal-share-staff = Your own goals are for you. Nobody else can see them.

goal-activate-title = Ready to begin?
goal-activate-text = Make it active, and check in on it from time to time.
goal-activate-private = Keep it private for now
goal-activate-private-about = Only you will see it. You can share it later.
goal-activate-advisor = When you make it active, { $names } will see it.
goal-activate-team = When you make it active, your teachers, your advisor, your counselor, your aide and your coach will see it.
goal-activate-family = When you make it active, your family, your teachers, your advisor and your counselor will see it.
goal-activate-only-you = Only you will see it.
goal-activate-button = Make it active

goal-exits-title = What next?
goal-resume-text = This goal is resting. Nothing is lost.
goal-resume-button = Go on with it
goal-pause-button = Pause
goal-achieved-button = I reached it
goal-achieved-question = You reached it!
goal-achieved-word = What helped you most?
goal-achieved-save = Mark as achieved
goal-revise-button = Change it into a new goal
goal-revise-question = Goals may grow
goal-revise-text = You get a new draft with the same words and open steps. This goal stays as it is, as part of your story.
goal-revise-word = What changed?
goal-revise-save = Make a new draft
goal-let-go-button = Let it go
goal-let-go-question = Letting go can be the right choice
goal-let-go-word = Why do you let it go?
goal-let-go-save = Let it go

goal-history = { $count ->
    [1] One earlier wording
   *[other] { $count } earlier wordings
  }
goal-history-until = Until { $date }

# Editing.
goal-edit-lead = Change whatever you like. Earlier words are kept.
goal-edit-goal = The goal
goal-edit-why-hint = What will be better for you, or for others?
goal-edit-success-hint = What will you see, hear or be able to do?
goal-edit-obstacle-hint = Something in you or around you that has stopped you before.
goal-edit-if = If this happens…
goal-edit-if-hint = For example: “I feel too tired to practice”
goal-edit-then = …then I will
goal-edit-then-hint = For example: “play just one song”
goal-edit-due = By when?
goal-edit-closed = This goal is finished, so its words stay as they are.
goal-edit-stored = How it is stored now
goal-edit-stored-text = Compare it with what you typed below. When you save, your words take its place and these are kept as an earlier wording.
