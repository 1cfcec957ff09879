# One person: who they are, how they get in, what they can see and why.
person-title = A person
person-back = Back to the person
person-who = Who this is
person-full-name = Name in the roster
person-no-role = No role yet. Without one there is nothing to see.
person-role-at = { $role }, { $school }
person-by-hand = { $words } (added by hand)
person-school = School
person-email = E-mail
person-language = Language at home
person-source = Where this comes from
person-from-roster = The roster
person-from-hand = Added by hand
person-way-in = How they get in
person-state = Now
person-no-identifier = None yet. They choose a user name when they use their card.
person-never-in = Not yet. A card or letter lets them choose one.
person-no-password = None. A card or letter lets them choose one.
person-password-set = Set on { $day }
person-no-card = None that still works
person-card-until = Printed, works until { $day }
person-sign-ins = Signed in
person-sign-in-count = { $count ->
    [0] Not in the last { $days } days
    [one] Once in the last { $days } days
   *[other] { $count } times in the last { $days } days
}
person-sessions = { $count ->
    [one] Signed in on one device now
   *[other] Signed in on { $count } devices now
}
person-device = Device
person-last-seen = Last seen
person-signed-in-at = Signed in at
person-unknown-device = Unknown device
person-suspended-since = Suspended since { $day }
person-suspended-text = They cannot come in, on any device. Nothing they made is gone.
person-acts = What you can do

access-act-print = Print a new card or letter
access-act-print-title = A new card or letter?
access-act-print-first = The code on it works once, for 30 days. It ends any card printed before.
access-act-print-has-password = They can sign in already. The new code ends any card printed before. When they use it, they choose a new password and are signed out everywhere else.
access-act-print-card = A small card
access-act-print-letter = A letter
access-act-end-card = End the card that is out
access-act-end-card-title = End the card?
access-act-end-card-text = The code stops working at once. Do this when a card is lost. A password they already have stays.
access-act-end-card-yes = End the card
access-act-reset = Reset the password
access-act-reset-title = Take the password away?
access-act-reset-text = Their password stops working and they are signed out everywhere. You print a new card in the same step. Do this when somebody else may know the password.
access-act-reset-card = Reset and print a card
access-act-reset-letter = Reset and print a letter
access-act-lost-phone = They lost the phone with their codes too
access-act-lost-phone-about = Their second step is taken away. The next time they sign in they set up a new one.
access-act-end-sessions = Sign out everywhere
access-act-end-sessions-title = Sign them out on every device?
access-act-end-sessions-text = They can sign in again with their password. Do this when a device is lost.
access-act-end-sessions-yes = Sign out everywhere
access-act-suspend = Suspend
access-act-suspend-title = Suspend this person?
access-act-suspend-text = They are out with their next click, on every device, and their cards stop working. Nothing they made is deleted. You can let them in again at any time.
access-act-suspend-why = Why?
access-act-suspend-yes = Suspend now
access-act-restore = Let them in again
access-act-restore-title = End the suspension?
access-act-restore-text = They can sign in with the password they had. Without one, print a new card afterwards.
access-act-restore-yes = Let them in again
access-act-oneself = This is you. You cannot suspend or reset yourself: another administrator can do it for you.
access-act-last-administrator = This person is the last administrator who can come in. Give somebody else the role first, then you can suspend them.
access-act-no-way-in = There is nothing to suspend: this person has no account, no user name and no e-mail address. Only a card can let them in.

suspend-reason-left = They are no longer at this school
suspend-reason-lost = A device or password was lost or stolen
suspend-reason-misuse = The account was misused
suspend-reason-mistake = The account was given by mistake
suspend-reason-other = Another reason

role-sees-title = What they can see by role
role-sees-lead = A role opens these things and no others. Students are opened one by one, in the list below.
role-sees-student = Their own goals, reflections, evidence and conferences.
role-sees-guardian = What their own children share with the family. Nothing of other children.
role-sees-teacher = What students of their own classes share with their teachers, or send to this teacher by name.
role-sees-aide = By this role alone, nothing of students; of those for whom the school names them, what is shared with the team.
role-sees-counselor = What students on their caseload share with the team at school, and who asked for help.
role-sees-coordinator = By name, how far each student is. Conference times and guests. Never what a student wrote.
role-sees-leader = By name, how far each student is, and figures. Never what a student wrote.
role-sees-admin = People, classes and access. Never what a student wrote.

ties-of-adult = Which students they can see, and why
ties-of-adult-lead = Each line opens one student. When its days are over, or a restriction begins, it closes by itself.
ties-of-student = Who can see this student, and why
ties-of-student-lead = Each adult sees what the student shares at that level. The student's private work is not shown to anybody here.
ties-now = Now ({ $count })
ties-other = Earlier and later ({ $count })
ties-none = Nobody in this list
ties-none-adult = No student is connected with this person. What they see comes from their role alone.
ties-none-student = No adult is connected with this student. Ask for a class or a guardian in the roster.
ties-whom = Who
ties-why = Why
ties-what = What it opens
ties-when = When
ties-kind-in = { $kind }, { $group }
ties-limited = Limited by a restriction
ties-on-file = A restriction is on file
ties-later = Begins later
ties-ended = Over
ties-elsewhere = Somebody at { $school }
tie-guardian = Parent or guardian
tie-guardian-sees = What the student shares with the family, and conferences.
tie-teacher = Class teacher
tie-teacher-sees = What the student shares with the team, sends by name, or writes for this class.
tie-advisor-sees = What the student shares with the team or sends by name. Hosts the conference.
tie-counselor-sees = What the student shares with the team, and calls for help.
tie-household = A household of their own: own booking, own notices.
tie-span-always = Always
tie-span-since = Since { $day }
tie-span-until = Until { $day }
tie-span-between = { $since } to { $last }
tie-by-role-title = Who sees how far this student is
tie-by-role-note = Nobody in this list reads what the student wrote.

# What happened to somebody's way in.
access-history-title = Access history
access-history-lead = Cards, passwords and suspensions, the latest first. What people wrote is never here.
access-history-none = Nothing has happened yet
access-history-none-text = When a card is printed or used, it will stand here.
access-history-created = The account was made
access-history-card-printed = A card or letter was printed
access-history-card-used = Came in with a card and chose a password
access-history-cards-ended = Unused cards were ended
access-history-suspended = Suspended
access-history-restored = Let in again
access-history-reset = The password was taken away
access-history-second-step = A second step was set up
access-history-second-step-ended = The second step was taken away
access-history-password-set = A new password was set
access-history-sessions-ended = Signed out on other devices
access-history-other = Something else about how they sign in
access-history-by = By { $name }
access-history-by-themselves = By the person
access-history-by-server = On the server

# Cards and letters.
cards-letters-title = Letters
cards-letters-lead = { $count ->
    [one] One letter, on a page of its own. Print this page.
   *[other] { $count } letters, each on a page of its own. Print this page.
}
cards-left-title = Not everybody is here
cards-left-out = { $count ->
    [one] One person is left out: they can sign in already.
   *[other] { $count } people are left out: they can sign in already.
}
cards-left-suspended = { $count ->
    [one] One person is left out: they are suspended.
   *[other] { $count } people are left out: they are suspended.
}
cards-left-elsewhere = { $count ->
    [one] One adult belongs to another school or office. Ask there for their letter.
   *[other] { $count } adults belong to another school or office. Ask there for their letters.
}
cards-nobody-title = Nothing was printed
cards-nobody-text = There is nobody here to print for.
cards-all-can = Everybody can sign in already. To print for them too, tick the box and print again.

paper-title = Welcome to Waymark, { $name }
paper-family-of = For the family of { $children }
paper-and = { $first } and { $next }
paper-for-student = At { $school }, Waymark is where your goals, reflections and conferences live. With this letter you come in for the first time.
paper-for-family = { $school } uses Waymark for goals, reflections and student-led conferences. With this letter you come in for the first time.
paper-for-family-of = { $school } uses Waymark for goals, reflections and student-led conferences. With this letter you see what { $children } shares with you, and answer invitations. You need no e-mail address.
paper-for-staff = { $school } uses Waymark for goals, reflections and student-led conferences. With this letter you come in for the first time.
paper-address = Address
paper-identifier = Your user name
paper-steps = Three steps
paper-step-open = Open the address above, or point your phone's camera at the picture.
paper-step-code = Type the code, if it is not there already.
paper-step-password = Choose a password of your own: a few words in a row.
paper-step-name = Choose a user name that you will remember, and a password of your own: a few words in a row.
paper-good-to-know = Good to know
paper-lasts = The code works once, until { $day }. After that you come in with your password.
paper-lost = Is the letter lost? Tell the school. It ends this code and prints a new letter.
paper-keep = This letter is for you alone. Please do not give the code to anybody else.
paper-until = Works once, until { $day }

advisory-cards-title = Sign-in cards
advisory-cards-lead = A card lets a student in who has no password yet, or forgot it.
advisory-cards-print = Print sign-in cards
advisory-cards-print-title = Cards for your whole advisory?
advisory-cards-print-text = You get a card for each of your students. Each code works once, for 30 days. Cards printed before and not used stop working.
advisory-cards-print-yes = Print the cards
advisory-cards-end = End all unused cards
advisory-cards-end-title = End every unused card of your advisory?
advisory-cards-end-text = The codes stop working at once. Students who have a password still come in with it.
advisory-cards-end-yes = End the cards
advisory-card-end = End card

toast-cards-ended = The card no longer works.
toast-person-suspended = Suspended. They are out with their next click.
toast-person-restored = They can come in again.
toast-sessions-ended = Signed out everywhere.

tie-aide-sees = What the student shares with the team. Writes no feedback, and reads no check-ins.
tie-coach-sees = What the student shares with the team, and how those goals go. Writes no feedback.
tie-interpreter-sees = Nothing of what the student writes, except what the student shows at a conference to which the interpreter is invited.
helper-title = Name somebody to help
helper-lead = Somebody at the school helps one student until a day that you set. The student finds it in the record.
helper-kind = As what
helper-adult = Who
helper-choose = Choose a person
helper-last-day = Last day
helper-last-day-hint = Within a year. You can end it before.
helper-button = Name
helper-end = End
toast-helper-named = They can help from now on.
toast-helper-ended = That is over. It opens nothing of this student any more.
home-helped = Students you help
home-invited = Conferences you are invited to
