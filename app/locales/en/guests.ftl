# Guests from outside the roster, who come with a code.
guest-door-title = Come in with a code
guest-door-lead = You are invited to a student’s conference. Type the code from your invitation. You need no account.
guest-door-code = Your code
guest-door-code-hint = Ten letters and digits. Capitals and the dash do not matter.
guest-door-button = Come in
guest-door-lost = Does the code not work? Ask the student or the host for a new one.
guest-door-given-lead = You are invited to a student’s conference. Press the button to see what is shown there.
guest-door-given-button = Open the conference
guest-door-other = Type another code
guest-door-onwards = You are in already: go on
guest-code-needed-title = You need a code here
guest-code-needed-text = No code was typed in this browser, or it no longer works. Ask the student or the host for a new one.
guest-code-type = Type a code
problem-guest-code-over = This code does not work, or no longer works. Ask the student or the host for a new one.

guest-pack-title = The conference you are invited to
guest-pack-lead = Welcome, { $name }. Here is what { $student } shows at this conference.
guest-pack-until = With your code you can read this page until { $when }.
guest-pack-seen = What you answer and ask is seen by { $student }, the family and the school. The school notes that you read this page.
guest-leave = Leave
commitment-acknowledge = Yes, I promise this
commitment-acknowledged = { $name } said yes to this
commitment-acknowledged-you = You said yes to this

conference-guest-by-code = Guest with a code
guest-codes-title = Guests with a code
guest-codes-lead = For somebody without an account, such as a grandparent, a mentor or an interpreter. With a code they read what is shown at this conference, say if they come and ask questions. It ends a day after the conference.
guest-codes-column-guest = Guest
guest-codes-column-code = Code
guest-codes-column-used = Used
guest-codes-works = Works until { $when }
guest-codes-over = Ended { $when }
guest-codes-used = First used { $when }
guest-codes-unused = Not used yet
guest-codes-end-of = End the code of { $name }
guest-codes-name = The guest’s name
guest-codes-language = The guest’s language
guest-codes-language-unknown = Not known
guest-codes-button = Make a code
guest-codes-full = No more codes can be made for this conference.
toast-guest-code-ended = The code no longer works.

guest-sheet-title = A guest’s code
guest-sheet-lead = Print this page or write the code down, and give it to { $name }.
guest-sheet-once = The code is shown once. If you leave this page without it, end that code and make a new one.
guest-sheet-back = Back to the conference
guest-sheet-none-title = No code to show
guest-sheet-none-text = A code is shown once, right after it is made. You make one on the page of a conference.
guest-sheet-how = You are invited to a student’s conference. Open this address or scan the picture, and type the code.
guest-sheet-until = It works until { $day }.
guest-sheet-lost = Lost it? Ask the student or the host to end it and to make a new one.

records-why-guest = Guest with a code
records-act-guest-invited = Invited a guest with a code
records-act-guest-ended = Ended a guest’s code
records-act-guest-entered = Came in with a guest’s code
records-act-guest-left = Left as a guest
