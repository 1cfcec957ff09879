# School accounts: signing in with Google, Microsoft and others that the school chose.
identity-title = Use your school account
identity-text = No other password is needed. You type nothing here; your school account says who you are.
identity-sign-in = Sign in with { $name }
identity-settings-title = School accounts
identity-settings-lead = With a connected account you come in without your password here.
identity-connect = Connect your { $name } account
identity-since = Connected on { $day }, last used on { $last }
identity-disconnect = Disconnect
identity-only-way = This is your only way in. To end it, set a password first.
problem-identity-refused = We could not sign you in that way. Try again, or come in another way. If it does not work, ask your school.
problem-identity-not-connected = We could not connect that account. It may open somebody else's account here, or you have one of the same kind connected already.
toast-identity-connected = Done. You can sign in with that account now.
toast-identity-disconnected = Done. That account no longer opens yours.
