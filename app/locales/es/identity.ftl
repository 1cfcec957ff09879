# Cuentas de la escuela: entrar con Google, Microsoft y otras que la escuela eligió.
identity-title = Usa tu cuenta de la escuela
identity-text = No necesitas otra contraseña. Aquí no escribes nada; tu cuenta de la escuela dice quién eres.
identity-sign-in = Entrar con { $name }
identity-settings-title = Cuentas de la escuela
identity-settings-lead = Con una cuenta conectada entras sin tu contraseña de aquí.
identity-connect = Conectar tu cuenta de { $name }
identity-since = Conectada el { $day }, usada por última vez el { $last }
identity-disconnect = Desconectar
identity-only-way = Es tu única forma de entrar. Para quitarla, crea antes una contraseña.
problem-identity-refused = No pudimos dejarte entrar así. Inténtalo otra vez o entra de otra forma. Si no funciona, pregunta en tu escuela.
problem-identity-not-connected = No pudimos conectar esa cuenta. Quizá ya abre la cuenta de otra persona, o ya tienes conectada una del mismo tipo.
toast-identity-connected = Listo. Ya puedes entrar con esa cuenta.
toast-identity-disconnected = Listo. Esa cuenta ya no abre la tuya.
