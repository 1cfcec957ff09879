# Coming in.
sign-in-title = Iniciar sesión
sign-in-lead = Te damos la bienvenida. Aquí están las metas, las reflexiones y las conferencias.
sign-in-identifier = Correo electrónico o nombre de usuario
sign-in-password = Contraseña
sign-in-button = Iniciar sesión
sign-in-card-text = Tu escuela puede darte una tarjeta con un código. Con ella eliges tu propia contraseña.
sign-in-card-link = Tengo una tarjeta
sign-in-demo-title = Esta es una escuela de demostración
sign-in-demo-text = Las personas que pueden iniciar sesión, y sus contraseñas, se mostraron donde se inició la demostración.

card-title = Usar una tarjeta de acceso
card-lead = Escribe el código de tu tarjeta y elige una contraseña.
card-code = Código
card-code-hint = Diez letras y números, como ABCDE-12345
card-identifier = Nombre de usuario para la próxima vez
card-identifier-hint = Déjalo vacío para usar el nombre que está en tu tarjeta.
card-password = Contraseña nueva
card-password-hint = Al menos { $least } caracteres. Varias palabras seguidas son fáciles de recordar.
card-again = La misma contraseña otra vez
card-button = Guardar la contraseña e iniciar sesión
