# People and classes.
people-title = People
people-lead = Find somebody: see what they can see and why, and help them get in.
people-search = Name
people-role = Role
people-any-role = Any role
people-find = Find
people-none = Nobody found
people-none-text = Try fewer letters, or another role.
people-name = Name
people-grade = Grade
people-access = Sign-in
people-card = Card
people-can-sign-in = Has a password
people-cannot-sign-in = Not yet
people-print-card = Print card
people-classes = Cards and letters for a whole class
people-classes-lead = Each code is for one person. It works once, for 30 days. A new code ends the older one.
people-class = Class
people-choose-class = Choose a class
people-print-class = Cards for the students
people-print-families = A letter for each guardian
people-search-hint = Part of a name, a user name or an e-mail address. Accents and capitals do not matter.
people-paper = What do you need?
people-print-class-about = Small, to cut out. Several on a page.
people-print-letters = A letter for each student
people-print-letters-about = One page each, in the language of the home where we know it.
people-print-families-about = One page each, in the language of the home where we know it. With two children in the class they get one letter.
people-everybody = Also for those who can sign in already
people-everybody-hint = When they use the new code, they choose a new password.
people-print = Print
people-suspended = Suspended
people-card-until = Card until { $day }
people-student-in = Student, grade { $grade }

cards-title = Sign-in cards
cards-lead = { $count ->
    [1] One card. Print this page, cut it out and hand it over.
   *[other] { $count } cards. Print this page, cut them out and hand them over.
}
cards-once = These codes are shown once. If you leave this page before printing, make new cards: the old ones stop working.
cards-none-title = No cards to show
cards-none-text = Cards and letters are shown once, right after they are made. You can make new ones at any time.
cards-how = Open this address or scan the picture, type the code and choose your own password.
cards-identifier = Your user name:
cards-qr = Picture code for a phone's camera
