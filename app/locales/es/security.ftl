# La seguridad de una cuenta: contraseñas, dónde se ha entrado, sesiones que terminan.
problem-wrong-password = Esa no es tu contraseña. Inténtalo otra vez.
problem-known-password = Esta contraseña está en las listas que usan quienes quieren entrar sin permiso. Elige otra. Varias palabras poco comunes seguidas funcionan bien.
problem-own-words = Cualquiera de tu escuela podría adivinarla: está hecha de nombres y palabras de aquí. Elige otra cosa.

confirm-title = ¿Sigues siendo tú?
confirm-lead = Esto merece protección, así que escribe tu contraseña una vez más. Vale por diez minutos.
confirm-button = Sí, soy yo
error-confirmed = Gracias. Ahora pulsa el botón una vez más, por favor.

page-too-many-title = Demasiados intentos
page-too-many-text = { $minutes ->
    [1] Alguien lo intentó demasiadas veces, así que esperamos un poco. Inténtalo de nuevo en un minuto. En un dispositivo que ya usaste antes quizá puedas entrar enseguida.
   *[other] Alguien lo intentó demasiadas veces, así que esperamos un poco. Inténtalo de nuevo en { $minutes } minutos. En un dispositivo que ya usaste antes quizá puedas entrar enseguida.
}

settings-title = Ajustes
settings-lead = Tu contraseña y los lugares donde has entrado.
settings-places-title = Dónde has entrado
settings-places-lead = ¿Ves un lugar que no es tuyo? Ciérralo y después cambia tu contraseña.
settings-end = Salir de ahí
settings-end-others = Salir de todos los demás lugares
settings-here = Este
settings-unknown-browser = Navegador desconocido
settings-browser = Navegador
settings-came = Entraste con: { $way }, { $since }
settings-seen = Último uso
settings-act = Cerrar
settings-password-title = Cambia tu contraseña
settings-password-lead = Se cerrará tu sesión en todos los demás lugares.
settings-password-now = La contraseña que tienes ahora
settings-password-button = Cambiar contraseña

way-password = contraseña
way-card = tarjeta
way-link = enlace por correo
way-identity = cuenta de la escuela

session-ends-title = Pronto se cerrará tu sesión
session-ends-text = Hace un rato que no pasa nada aquí. En menos de dos minutos se cerrará tu sesión, para proteger lo que escribiste.
session-stay = Seguir dentro
session-over-title = Tu sesión se cerró
session-over-text = Lo que escribiste en esta página sigue aquí. Envíalo como siempre: te pedimos entrar otra vez y luego vuelve a aparecer.
toast-session-ended = Listo. Ahí ya no hay sesión abierta.

code-title = Un paso más
code-lead = Abre la aplicación con la que configuraste el segundo paso y escribe los seis números que muestra.
code-label = Código
code-hint = Seis números. Sin tu aplicación, escribe uno de tus códigos de recuperación. Cada uno sirve una vez.
code-button = Seguir
problem-wrong-code = Ese código no es correcto o ya se usó. Espera el siguiente e inténtalo otra vez.

second-step-title = Segundo paso
second-step-lead = Un código de una aplicación de tu teléfono, después de la contraseña. Quien sepa tu contraseña todavía no podrá entrar.
second-step-open = Segundo paso
second-step-required-title = Configúralo primero, por favor
second-step-required-text = En tu función ves los datos de muchos estudiantes. Por eso entrar tiene un segundo paso. Tarda unos dos minutos.
second-step-begin-text = Necesitas una aplicación de códigos en tu teléfono. Sirve cualquiera que use códigos por tiempo; muchos teléfonos ya traen una.
second-step-begin = Configurar
second-step-scan-title = Primero, escanea esta imagen con la aplicación
second-step-scan-text = Abre la aplicación, elige añadir una cuenta y apunta la cámara aquí.
second-step-picture = Imagen para la aplicación
second-step-type-text = ¿No puedes escanearla? Escribe esto en la aplicación:
second-step-try-title = Después, escribe el código que muestra la aplicación
second-step-code = Código
second-step-code-hint = Seis números. Cambia cada medio minuto.
second-step-finish = Terminar
second-step-on = En uso
second-step-since = Desde el { $day }
second-step-end-title = Desactivarlo
second-step-end-lead = Entonces bastará con tu contraseña.
second-step-end = Desactivar el segundo paso

recovery-title = Códigos de recuperación
recovery-lead = Para el día en que no tengas tu teléfono. Cada código sirve una vez.
recovery-left = { $count ->
    [0] No te quedan códigos. Crea otros nuevos.
    [1] Te queda un código.
   *[other] Te quedan { $count } códigos.
}
recovery-renew = Crear códigos nuevos
recovery-shown-title = Apunta estos códigos ahora
recovery-shown-text = Solo se muestran esta vez. Guárdalos en papel en un lugar seguro, no en esta computadora.
