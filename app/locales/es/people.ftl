# Una persona: quién es, cómo entra, qué puede ver y por qué.
person-title = Una persona
person-back = Volver a la persona
person-who = Quién es
person-full-name = Nombre en el registro
person-no-role = Todavía sin función. Sin una función no hay nada que ver.
person-role-at = { $role }, { $school }
person-by-hand = { $words } (añadido a mano)
person-school = Escuela
person-email = Correo electrónico
person-language = Idioma en casa
person-source = De dónde viene
person-from-roster = Del registro escolar
person-from-hand = Añadido a mano
person-way-in = Cómo entra
person-state = Ahora
person-no-identifier = Todavía ninguno. La persona elige un nombre de usuario al usar su tarjeta.
person-never-in = Todavía no. Con una tarjeta o carta puede elegir una.
person-no-password = Ninguna. Con una tarjeta o carta puede elegir una.
person-password-set = Elegida el { $day }
person-no-card = Ninguna que todavía funcione
person-card-until = Impresa, funciona hasta el { $day }
person-sign-ins = Inicios de sesión
person-sign-in-count = { $count ->
    [0] Ninguno en los últimos { $days } días
    [one] Uno en los últimos { $days } días
   *[other] { $count } en los últimos { $days } días
}
person-sessions = { $count ->
    [one] Sesión abierta ahora en un dispositivo
   *[other] Sesión abierta ahora en { $count } dispositivos
}
person-device = Dispositivo
person-last-seen = Última vez
person-signed-in-at = Inició sesión
person-unknown-device = Dispositivo desconocido
person-suspended-since = Acceso suspendido desde el { $day }
person-suspended-text = No puede entrar en ningún dispositivo. No se ha borrado nada de lo que hizo.
person-acts = Qué puedes hacer

access-act-print = Imprimir una tarjeta o carta nueva
access-act-print-title = ¿Una tarjeta o carta nueva?
access-act-print-first = El código funciona una vez, durante 30 días. Anula cualquier tarjeta anterior.
access-act-print-has-password = Ya puede iniciar sesión. El código nuevo anula cualquier tarjeta anterior. Al usarlo, elige una contraseña nueva y se cierran sus demás sesiones.
access-act-print-card = Una tarjeta pequeña
access-act-print-letter = Una carta
access-act-end-card = Anular la tarjeta entregada
access-act-end-card-title = ¿Anular la tarjeta?
access-act-end-card-text = El código deja de funcionar enseguida. Hazlo si se perdió una tarjeta. La contraseña que ya tenga sigue igual.
access-act-end-card-yes = Anular la tarjeta
access-act-reset = Restablecer la contraseña
access-act-reset-title = ¿Quitar la contraseña?
access-act-reset-text = La contraseña deja de funcionar y se cierran todas sus sesiones. En el mismo paso imprimes una tarjeta nueva. Hazlo si otra persona puede conocer la contraseña.
access-act-reset-card = Restablecer e imprimir una tarjeta
access-act-reset-letter = Restablecer e imprimir una carta
access-act-lost-phone = También perdió el teléfono con sus códigos
access-act-lost-phone-about = Se quita su segundo paso. La próxima vez que inicie sesión prepara uno nuevo.
access-act-end-sessions = Cerrar todas las sesiones
access-act-end-sessions-title = ¿Cerrar su sesión en todos los dispositivos?
access-act-end-sessions-text = Puede volver a entrar con su contraseña. Hazlo si se perdió un dispositivo.
access-act-end-sessions-yes = Cerrar todas las sesiones
access-act-suspend = Suspender
access-act-suspend-title = ¿Suspender el acceso de esta persona?
access-act-suspend-text = Con su próximo clic queda fuera, en todos los dispositivos, y sus tarjetas dejan de funcionar. No se borra nada. Puedes dejarla entrar de nuevo cuando quieras.
access-act-suspend-why = ¿Por qué?
access-act-suspend-yes = Suspender ahora
access-act-restore = Dejar entrar de nuevo
access-act-restore-title = ¿Terminar la suspensión?
access-act-restore-text = Puede entrar con la contraseña que tenía. Si no tenía, imprime después una tarjeta nueva.
access-act-restore-yes = Dejar entrar de nuevo
access-act-oneself = Esta persona eres tú. No puedes suspender ni restablecer tu propio acceso: otra persona de administración puede hacerlo por ti.
access-act-last-administrator = Es la última persona de administración que puede entrar. Da antes esa función a alguien más y después podrás suspenderla.
access-act-no-way-in = No hay nada que suspender: esta persona no tiene cuenta, nombre de usuario ni correo. Solo una tarjeta la dejaría entrar.

suspend-reason-left = Ya no está en esta escuela
suspend-reason-lost = Se perdió o robaron un dispositivo o la contraseña
suspend-reason-misuse = Se hizo mal uso de la cuenta
suspend-reason-mistake = La cuenta se dio por error
suspend-reason-other = Otra razón

role-sees-title = Qué puede ver por su función
role-sees-lead = Una función abre estas cosas y ninguna más. Cada estudiante se abre por separado, en la lista de abajo.
role-sees-student = Sus propias metas, reflexiones, evidencias y conferencias.
role-sees-guardian = Lo que sus propios hijos comparten con la familia. Nada de otros niños.
role-sees-teacher = Lo que los estudiantes de sus clases comparten con sus maestros o le envían por nombre.
role-sees-aide = Solo por esta función, nada de los estudiantes; de aquellos para quienes lo nombra la escuela, lo que comparten con el equipo.
role-sees-counselor = Lo que los estudiantes a su cargo comparten con el equipo de la escuela, y quién pidió ayuda.
role-sees-coordinator = Por nombre, cuánto ha avanzado cada estudiante. Horarios e invitados de las conferencias. Nunca lo que escribió un estudiante.
role-sees-leader = Por nombre, cuánto ha avanzado cada estudiante, y cifras. Nunca lo que escribió un estudiante.
role-sees-admin = Personas, clases y accesos. Nunca lo que escribió un estudiante.

ties-of-adult = Qué estudiantes puede ver, y por qué
ties-of-adult-lead = Cada línea abre a un estudiante. Cuando pasan sus días o empieza una restricción, se cierra sola.
ties-of-student = Quién puede ver a este estudiante, y por qué
ties-of-student-lead = Cada adulto ve lo que el estudiante comparte a ese nivel. Su trabajo privado no se muestra aquí a nadie.
ties-now = Ahora ({ $count })
ties-other = Antes y después ({ $count })
ties-none = Nadie en esta lista
ties-none-adult = Ningún estudiante está unido a esta persona. Lo que ve viene solo de su función.
ties-none-student = Ningún adulto está unido a este estudiante. Pide que el registro tenga una clase o un familiar.
ties-whom = Quién
ties-why = Por qué
ties-what = Qué abre
ties-when = Cuándo
ties-kind-in = { $kind }, { $group }
ties-limited = Limitado por una restricción
ties-on-file = Hay una restricción registrada
ties-later = Empieza más tarde
ties-ended = Terminó
ties-elsewhere = Alguien de { $school }
tie-guardian = Padre, madre o tutor
tie-guardian-sees = Lo que el estudiante comparte con la familia, y las conferencias.
tie-teacher = Maestro de clase
tie-teacher-sees = Lo que el estudiante comparte con el equipo, envía por nombre o escribe para esta clase.
tie-advisor-sees = Lo que el estudiante comparte con el equipo o envía por nombre. Acompaña la conferencia.
tie-counselor-sees = Lo que el estudiante comparte con el equipo, y sus pedidos de ayuda.
tie-household = Un hogar aparte: citas y avisos propios.
tie-span-always = Siempre
tie-span-since = Desde el { $day }
tie-span-until = Hasta el { $day }
tie-span-between = Del { $since } al { $last }
tie-by-role-title = Quién ve cuánto ha avanzado este estudiante
tie-by-role-note = Nadie de esta lista lee lo que escribió el estudiante.

# Qué pasó con el acceso de alguien.
access-history-title = Historial de acceso
access-history-lead = Tarjetas, contraseñas y suspensiones, lo más reciente primero. Nunca está aquí lo que la gente escribió.
access-history-none = Todavía no ha pasado nada
access-history-none-text = Cuando se imprima o se use una tarjeta, aparecerá aquí.
access-history-created = Se creó la cuenta
access-history-card-printed = Se imprimió una tarjeta o carta
access-history-card-used = Entró con una tarjeta y eligió una contraseña
access-history-cards-ended = Se anularon tarjetas sin usar
access-history-suspended = Acceso suspendido
access-history-restored = Puede entrar de nuevo
access-history-reset = Se quitó la contraseña
access-history-second-step = Se preparó un segundo paso
access-history-second-step-ended = Se quitó el segundo paso
access-history-password-set = Se puso una contraseña nueva
access-history-sessions-ended = Se cerraron sus sesiones en otros dispositivos
access-history-other = Otro cambio en su forma de entrar
access-history-by = Por { $name }
access-history-by-themselves = Por la propia persona
access-history-by-server = En el servidor

# Tarjetas y cartas.
cards-letters-title = Cartas
cards-letters-lead = { $count ->
    [one] Una carta, en su propia hoja. Imprime esta página.
   *[other] { $count } cartas, cada una en su propia hoja. Imprime esta página.
}
cards-left-title = No están todas las personas
cards-left-out = { $count ->
    [one] Falta una persona: ya puede iniciar sesión.
   *[other] Faltan { $count } personas: ya pueden iniciar sesión.
}
cards-left-suspended = { $count ->
    [one] Falta una persona: su acceso está suspendido.
   *[other] Faltan { $count } personas: su acceso está suspendido.
}
cards-left-elsewhere = { $count ->
    [one] Un adulto pertenece a otra escuela u oficina. Pide allí su carta.
   *[other] { $count } adultos pertenecen a otra escuela u oficina. Pide allí sus cartas.
}
cards-nobody-title = No se imprimió nada
cards-nobody-text = Aquí no hay nadie para quien imprimir.
cards-all-can = Todas estas personas ya pueden iniciar sesión. Para imprimir también para ellas, marca la casilla e imprime otra vez.

paper-title = Te damos la bienvenida a Waymark, { $name }
paper-family-of = Para la familia de { $children }
paper-and = { $first } y { $next }
paper-for-student = En { $school }, Waymark es el lugar de tus metas, reflexiones y conferencias. Con esta carta entras por primera vez.
paper-for-family = { $school } usa Waymark para metas, reflexiones y conferencias dirigidas por estudiantes. Con esta carta entras por primera vez.
paper-for-family-of = { $school } usa Waymark para metas, reflexiones y conferencias dirigidas por estudiantes. Con esta carta ves lo que { $children } comparte contigo y respondes a las invitaciones. No necesitas correo electrónico.
paper-for-staff = { $school } usa Waymark para metas, reflexiones y conferencias dirigidas por estudiantes. Con esta carta entras por primera vez.
paper-address = Dirección
paper-identifier = Tu nombre de usuario
paper-steps = Tres pasos
paper-step-open = Abre la dirección de arriba o apunta a la imagen con la cámara de tu teléfono.
paper-step-code = Escribe el código, si no aparece ya.
paper-step-password = Elige una contraseña tuya: varias palabras seguidas.
paper-step-name = Elige un nombre de usuario que vayas a recordar y una contraseña tuya: varias palabras seguidas.
paper-good-to-know = Es bueno saber
paper-lasts = El código funciona una vez, hasta el { $day }. Después entras con tu contraseña.
paper-lost = ¿Se perdió la carta? Avisa a la escuela. La escuela anula este código e imprime una carta nueva.
paper-keep = Esta carta es solo para ti. Por favor, no des el código a nadie más.
paper-until = Funciona una vez, hasta el { $day }

advisory-cards-title = Tarjetas de acceso
advisory-cards-lead = Una tarjeta deja entrar a un estudiante que todavía no tiene contraseña o que la olvidó.
advisory-cards-print = Imprimir tarjetas de acceso
advisory-cards-print-title = ¿Tarjetas para todo tu grupo de asesoría?
advisory-cards-print-text = Recibes una tarjeta para cada estudiante tuyo. Cada código funciona una vez, durante 30 días. Las tarjetas anteriores sin usar dejan de funcionar.
advisory-cards-print-yes = Imprimir las tarjetas
advisory-cards-end = Anular todas las tarjetas sin usar
advisory-cards-end-title = ¿Anular todas las tarjetas sin usar de tu grupo?
advisory-cards-end-text = Los códigos dejan de funcionar enseguida. Quien tiene contraseña sigue entrando con ella.
advisory-cards-end-yes = Anular las tarjetas
advisory-card-end = Anular tarjeta

toast-cards-ended = La tarjeta ya no funciona.
toast-person-suspended = Acceso suspendido. Con su próximo clic queda fuera.
toast-person-restored = Puede entrar de nuevo.
toast-sessions-ended = Se cerraron todas sus sesiones.

tie-aide-sees = Lo que el estudiante comparte con el equipo. No escribe comentarios ni lee los seguimientos.
tie-coach-sees = Lo que el estudiante comparte con el equipo y cómo avanzan esas metas. No escribe comentarios.
tie-interpreter-sees = Nada de lo que escribe el estudiante, salvo lo que muestra en una conferencia a la que se invita al intérprete.
helper-title = Nombrar a alguien que ayude
helper-lead = Una persona de la escuela ayuda a un estudiante hasta el día que fijes. El estudiante lo encuentra en su expediente.
helper-kind = Como qué
helper-adult = Quién
helper-choose = Elige una persona
helper-last-day = Último día
helper-last-day-hint = Dentro de un año. Puedes terminarlo antes.
helper-button = Nombrar
helper-end = Terminar
toast-helper-named = Esta persona puede ayudar desde ahora.
toast-helper-ended = Eso terminó. Ya no permite ver nada de este estudiante.
home-helped = Estudiantes a quienes ayudas
home-invited = Conferencias a las que te invitaron
