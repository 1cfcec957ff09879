# People and classes.
people-title = People
people-lead = Find somebody, and print the card with which they come in.
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
people-classes = Cards for a whole class
people-classes-lead = Each card has a code for one person. It works once, for 30 days. New cards replace the old ones.
people-class = Class
people-choose-class = Choose a class
people-print-class = Cards for the students
people-print-families = Cards for their families

cards-title = Sign-in cards
cards-lead = { $count ->
    [1] One card. Print this page, cut it out and hand it over.
   *[other] { $count } cards. Print this page, cut them out and hand them over.
}
cards-once = These codes are shown once. If you leave this page before printing, make new cards: the old ones stop working.
cards-none-title = No cards to show
cards-none-text = Cards are shown once, right after they are made. Make new ones on the people page.
cards-how = Open this address or scan the picture, type the code and choose your own password.
cards-identifier = Your user name:
cards-qr = Picture code for a phone's camera
