# Keeping an account safe: passwords, where one is signed in, sessions that end.
problem-wrong-password = That is not your password. Try again.
problem-known-password = This password stands on lists that people who break in use. Choose another. A few unusual words in a row work well.
problem-own-words = Anybody at your school could guess this: it is made of names and words from here. Choose something else.

confirm-title = Is it still you?
confirm-lead = This is worth protecting, so please type your password once more. It counts for ten minutes.
confirm-button = Yes, it is me
error-confirmed = Thank you. Now please press the button once more.

page-too-many-title = Too many tries
page-too-many-text = { $minutes ->
    [1] Somebody tried too often, so we wait a little. Try again in one minute. On a device that you have used before you may get in at once.
   *[other] Somebody tried too often, so we wait a little. Try again in { $minutes } minutes. On a device that you have used before you may get in at once.
}

settings-title = Settings
settings-lead = Your password, and the places where you are signed in.
settings-places-title = Where you are signed in
settings-places-lead = Do you see a place that is not yours? End it, then change your password.
settings-end = Sign out there
settings-end-others = Sign out everywhere else
settings-here = This one
settings-unknown-browser = Unknown browser
settings-browser = Browser
settings-came = Came in with: { $way }, { $since }
settings-seen = Last used
settings-act = End
settings-password-title = Change your password
settings-password-lead = You will be signed out everywhere else.
settings-password-now = Password you have now
settings-password-button = Change password

way-password = password
way-card = card
way-link = link by mail
way-identity = school account

session-ends-title = You will be signed out soon
session-ends-text = Nothing happened here for a while. In less than two minutes you will be signed out, to protect what you wrote.
session-stay = Stay signed in
session-over-title = You have been signed out
session-over-text = What you typed on this page is still here. Send it as usual: we ask you to sign in, and then it comes back.
toast-session-ended = Done. That place is signed out.

code-title = One more step
code-lead = Open the app with which you set up your second step, and type the six digits it shows.
code-label = Code
code-hint = Six digits. Without your app, type one of your recovery codes. Each works once.
code-button = Go on
problem-wrong-code = That code is wrong or was used already. Wait for the next one and try again.

second-step-title = Second step
second-step-lead = A code from an app on your phone, after your password. Whoever learns your password still cannot get in.
second-step-open = Second step
second-step-required-title = Please set this up first
second-step-required-text = In your role you see the records of many students. That is why signing in has a second step. It takes about two minutes.
second-step-begin-text = You need an app for codes on your phone. Any will do that knows time-based codes, and many phones have one built in.
second-step-begin = Set up
second-step-scan-title = First, scan this picture with the app
second-step-scan-text = Open the app, choose to add an account, and point the camera here.
second-step-picture = Picture for the app
second-step-type-text = Can you not scan it? Type this into the app instead:
second-step-try-title = Then type the code that the app shows
second-step-code = Code
second-step-code-hint = Six digits. It changes every half minute.
second-step-finish = Finish
second-step-on = In use
second-step-since = Since { $day }
second-step-end-title = Turn it off
second-step-end-lead = Your password alone will be enough then.
second-step-end = Turn off the second step

recovery-title = Recovery codes
recovery-lead = For the day you do not have your phone. Each code works once.
recovery-left = { $count ->
    [0] You have no codes left. Make new ones.
    [1] You have one code left.
   *[other] You have { $count } codes left.
}
recovery-renew = Make new codes
recovery-shown-title = Write these codes down now
recovery-shown-text = They are shown only this once. Keep them on paper in a safe place, not in this computer.
