# Coming in.
sign-in-title = Sign in
sign-in-lead = Welcome. Goals, reflections and conferences live here.
sign-in-identifier = E-mail or user name
sign-in-password = Password
sign-in-button = Sign in
sign-in-card-text = Your school can give you a card with a code. With it you choose your own password.
sign-in-card-link = I have a card
sign-in-demo-title = This is a demo school
sign-in-demo-text = The people who can sign in, and their passwords, were printed where the demo was started.

card-title = Use a sign-in card
card-lead = Type the code on your card and choose a password.
card-code = Code
card-code-hint = Ten letters and digits, like ABCDE-12345
card-identifier = User name for next time
card-identifier-hint = Leave this empty to use the name on your card.
card-password = New password
card-password-hint = At least { $least } characters. A few words in a row are easy to remember.
card-again = The same password again
card-button = Set password and sign in
