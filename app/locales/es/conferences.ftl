# Conferences: lists, one conference, preparing it, and the season.
conferences-title = Conferencias
conference-title = Conferencia
prepare-title = Prepara tu conferencia
season-title = Temporada de conferencias

conferences-lead-student = Aquí diriges tú. Muestras cómo aprendes y decides qué mostrar.
conferences-lead = Los estudiantes dirigen estas conversaciones sobre su propio aprendizaje.
conferences-season-link = Temporada de conferencias
conferences-mine = Tu conferencia
conferences-none-title = Todavía no hay conferencia
conferences-none-text = Cuando tu escuela planee las conferencias, la tuya aparecerá aquí con su día y su hora.
conferences-earlier = Conferencias anteriores
conferences-others = Otras conferencias
conferences-family = Tu familia
conferences-child-none = Por ahora no hay ninguna conferencia planeada para { $name }.
conferences-hosting = A tu cargo
conferences-hosting-none-title = Por ahora no hay conferencias a tu cargo
conferences-hosting-none-text = Cuando se cree una temporada, las conferencias de tus estudiantes aparecerán aquí por horario.
conferences-show-earlier = Ver conferencias anteriores
conferences-show-ahead = Ver las que vienen
conferences-column-student = Estudiante
conferences-column-when = Cuándo
conferences-column-host = Adulto a cargo
conferences-column-state = Estado
conferences-column-ready = Preparación
conferences-column-place = Dónde
conferences-answer-now = Avisar si puedes venir
conferences-open = Abrir
conferences-prepare = Preparar
conferences-with-host = con { $name }
conferences-your-answer = Tu respuesta: { $answer }
conferences-your-questions = { $count ->
    [1] 1 pregunta guardada para ese día
   *[other] { $count } preguntas guardadas para ese día
}
conferences-items = { $count ->
    [0] Todavía no hay nada elegido
    [1] 1 cosa elegida
   *[other] { $count } cosas elegidas
}
conferences-rehearsed = ya ensayada
conferences-invited = Tienes invitación

conference-countdown = { $days ->
    [0] Hoy
    [1] Mañana
   *[other] En { $days } días
}
conference-day-passed = El día ya pasó
conference-no-time = Aún sin horario
conference-no-host = Necesita un adulto
conference-no-place = Aún sin lugar

conference-state-planned = Planeada
conference-state-preparing = En preparación
conference-state-ready = Lista
conference-state-held = Realizada
conference-state-missed = No se realizó
conference-state-cancelled = Cancelada
conference-state-closed = Cerrada

conference-rsvp-yes = Sí
conference-rsvp-no = No
conference-rsvp-maybe = Tal vez
conference-rsvp-none = Aún sin respuesta
conference-guest-attended = Estuvo presente
conference-guest-absent = No estuvo presente

conference-of = Conferencia de { $name }
conference-yours = Tu conferencia
conference-when = Cuándo
conference-where = Dónde
conference-host = Adulto a cargo
conference-length = Cuánto dura
conference-minutes = { $minutes ->
    [1] 1 minuto
   *[other] { $minutes } minutos
}
conference-status-only = Ves el horario y cómo va la preparación. Lo que muestra el estudiante es para quienes participan en la conferencia.
conference-closed-text = Esta conferencia está cerrada. Su registro queda como está y los compromisos siguen adelante.
conference-cancelled-text = Esta conferencia se canceló. No se va a realizar.
conference-cancelled-why = Por qué
conference-missed-text = Esta conferencia no se realizó. Se planeará un nuevo horario, para que aún podamos escuchar al estudiante.
conference-prepare-link = Preparar
conference-seen-by = El estudiante y { $names } pueden ver esta página.
conference-seen-by-student = Tú y { $names } pueden ver esta página.
conference-seen-by-you = Solo tú puedes ver esta página hasta que alguien reciba una invitación.

conference-before-title = Primero: nuestros compromisos anteriores
conference-before-lead = Empiecen por aquí: lo que sigue pendiente y qué pasó con los compromisos de la última vez.
conference-before-none = No hay compromisos anteriores.
conference-agenda-title = De qué hablamos
conference-part-welcome = Bienvenida
conference-part-strength = Una fortaleza
conference-part-challenge = Un reto
conference-part-last-goals = Metas anteriores
conference-part-family-questions = Preguntas de la familia
conference-part-new-goal = Una meta nueva y a qué se compromete cada quien
conference-part-thanks = Agradecimientos
conference-part-empty = No hay nada elegido para esta parte.
conference-part-thanks-text = Dense las gracias. ¿Qué recordarán del día de hoy?
conference-part-welcome-text = El estudiante da la bienvenida y explica cómo será la conversación.
conference-item-say = Lo que quiero decir
conference-item-why = Por qué importa
conference-item-success = Cómo se ve cuando se logra
conference-item-due = Para cuándo
conference-item-goal = Meta
conference-item-reflection = Reflexión
conference-item-gone = Esto se retiró.
conference-questions-none = Todavía no hay preguntas.
conference-asked-by = { $name } pregunta

conference-guests-title = Quiénes tienen invitación
conference-guests-none = Todavía no hay personas invitadas.
conference-guests-missing = { $count ->
    [1] 1 familiar llegó después y todavía no está en esta lista.
   *[other] { $count } familiares llegaron después y todavía no están en esta lista.
}
conference-guests-update = Actualizar la lista de invitados
conference-invite-title = Invita a un adulto de tu equipo
conference-invite-title-of = Invitar a un adulto del equipo de { $name }
conference-invite-text = Un adulto con invitación podrá leer lo que muestras. Puedes retirar la invitación.
conference-invite-text-of = Un adulto con invitación podrá leer lo que muestra { $name }. Primero pregunta a { $name }.
conference-invite-who = ¿A quién quieres invitar?
conference-invite-placeholder = Elige un adulto
conference-invite-counselor = { $name } (consejero/a)
conference-invite-as = { $name } ({ $role })
conference-invite-button = Invitar
conference-withdraw-of = Retirar la invitación de { $name }
conference-rsvp-title = ¿Puedes venir?
conference-rsvp-question = ¿Vas a estar presente?
conference-rsvp-button = Enviar respuesta
conference-ask-title = Haz una pregunta antes de la conferencia
conference-ask-label = ¿Qué te gustaría preguntar?
conference-ask-hint = Pueden leerla el estudiante y quienes participan en la conferencia.
conference-ask-button = Enviar pregunta

conference-commitments-title = Nuestros compromisos
conference-commitments-none = Todavía no hay compromisos anotados.
conference-commit-title = Anotar un compromiso
conference-commit-own-title = Haz tu propio compromiso
conference-commit-text = ¿Cuál es el compromiso?
conference-commit-text-hint = Pequeño y claro, para que se pueda ver si se cumplió.
conference-commit-due = ¿Para cuándo?
conference-commit-owner = ¿Quién se compromete?
conference-commit-button = Anotarlo
conference-commit-seen = Pueden verlo todas las personas de esta conferencia.
commitment-due = Para el { $date }
commitment-owner-you = Tú
commitment-close = ¿Qué pasó con esto?
commitment-close-title = ¿Qué pasó con este compromiso?
commitment-close-question = ¿Cómo resultó?
commitment-close-word = Unas palabras sobre esto
commitment-close-word-hint = Hacen falta si el compromiso cambió o se dejó.
commitment-close-button = Guardar
commitment-kept = Se cumplió
commitment-changed = Cambió
commitment-dropped = Se dejó
commitment-open = Pendiente
commitment-stale = Mientras tanto se guardó esto: { $text }
commitment-next-goal = Empieza tu próxima meta a partir de esto

conference-schedule-title = Cambiar el día, la hora o el lugar
conference-schedule-again-title = Planear un nuevo horario
conference-schedule-day = Día
conference-schedule-time = Hora
conference-schedule-place = Lugar
conference-schedule-button = Guardar la hora y el lugar
conference-schedule-stale = Alguien cambió esto mientras tanto. Ahora dice: { $text }
conference-record-title = Registrar la conferencia
conference-record-again-title = Corregir el registro
conference-record-lead = Primero la asistencia y luego unas oraciones. En papel también cuenta.
conference-record-outcome = ¿Se realizó?
conference-record-held = Sí, se realizó
conference-record-missed = No, no se realizó
conference-record-missed-text = Entonces elige un nuevo día, para que aún podamos escuchar al estudiante.
conference-record-student = { $name } estuvo presente y la dirigió
conference-record-guests = ¿Qué personas invitadas estuvieron?
conference-record-summary = Un resumen breve
conference-record-summary-hint = Lo que se habló y se decidió. Pueden leerlo quienes participan en la conferencia.
conference-record-button = Guardar el registro
conference-record-commit = Ahora anoten abajo uno o dos compromisos por persona.
conference-close-text = Ciérrala cuando los compromisos estén anotados. A partir de ahí, el registro queda como está.
conference-close-needs = Cuando haya al menos un compromiso anotado abajo, podrás cerrar la conferencia.
conference-close-button = Cerrar la conferencia
conference-cancel-button = Cancelar la conferencia
conference-cancel-question = ¿Cancelar esta conferencia?
conference-cancel-text = El estudiante y las personas invitadas podrán leer por qué. No se puede deshacer.
conference-cancel-word = ¿Por qué se cancela?
conference-summary-title = Lo que nos llevamos
conference-held-on = Se realizó el { $date }
conference-student-led = { $name } dirigió esta conferencia.
conference-student-absent = { $name } no estuvo presente.

prepare-lead = Elige de dos a cuatro cosas para mostrar. Una de ellas puede ser algo que te cuesta: ahí es donde creces.
prepare-preview = Ver la página como la verán tus invitados
prepare-over = Esta conferencia ya terminó. Todavía puedes quitar cosas de la página.
prepare-checklist = Cómo va tu preparación
prepare-check-strength = Una fortaleza para mostrar
prepare-check-challenge = Un reto del que hablar
prepare-check-goal = Una meta
prepare-check-words = Tus palabras de bienvenida
prepare-check-rehearsed = Un ensayo
prepare-check-guests = Alguien dijo que sí
prepare-check-done = Hecho
prepare-check-open = Por hacer
prepare-check-next = Sigue
prepare-guests-coming = Confirmado: { $names }
prepare-guests-waiting = Aún sin respuesta
prepare-chosen-title = Lo que vas a mostrar
prepare-chosen-none-title = Todavía no hay nada elegido
prepare-chosen-none-text = Empieza con algo que te enorgullezca.
prepare-choose-title = Elige algo para mostrar
prepare-choose-readers = Lo que elijas se mostrará a { $names }, tal como está ahora. Lo que cambies después es solo tuyo hasta que lo actualices aquí.
prepare-choose-readers-none = Todavía no hay personas invitadas. Quienes reciban una invitación podrán leer lo que elijas.
prepare-choose-later = Quienes reciban una invitación después también podrán leerlo. En la página de tu conferencia ves quiénes tienen invitación.
prepare-choose-private = Algunas de estas cosas ahora solo las ves tú. Si eliges una, la verán las personas de tu conferencia.
prepare-choose-ended = Una meta que ya terminó cabe en todas las partes, menos en la de la meta nueva.
prepare-choose-item = ¿Qué quieres mostrar?
prepare-choose-placeholder = Elige una meta o una reflexión
prepare-choose-part = ¿En qué parte de la conversación?
prepare-choose-say = Lo que quiero decir
prepare-choose-say-hint = Basta con una línea.
prepare-choose-button = Quiero mostrar esto
prepare-choose-none-title = Todavía no hay nada para elegir
prepare-choose-none-text = Aquí podrás elegir las metas en las que trabajas y las reflexiones que enviaste.
prepare-offer-goal = Meta: { $title }
prepare-offer-achieved = Meta que lograste: { $title }
prepare-offer-let-go = Meta que dejaste ir: { $title }
prepare-offer-revised = Meta que se convirtió en otra: { $title }
prepare-offer-private = { $offer } (ahora solo lo ves tú)
prepare-offer-reflection = Reflexión: { $title }
prepare-edit-title = Cambiar lo que vas a decir
prepare-edit-button = Guardar las palabras
prepare-newer = Has cambiado esto desde que lo elegiste. Tus invitados siguen viendo las palabras anteriores.
prepare-update-button = Mostrar las palabras más recientes
prepare-up-of = Subir: { $title }
prepare-down-of = Bajar: { $title }
prepare-remove = Quitar de la página
prepare-remove-question = ¿Quitar esto de la página?
prepare-remove-text = Las personas de tu conferencia dejarán de verlo enseguida.
prepare-ready-title = ¿Está todo listo?
prepare-opening = Tus palabras de bienvenida
prepare-opening-hint = ¿Cómo vas a dar la bienvenida? ¿Qué es lo más importante de hoy?
prepare-opening-stored = Esto es lo que está guardado ahora: { $text }
prepare-rehearsed = Ya ensayé una vez
prepare-rehearsed-hint = Con una amistad, en casa o por tu cuenta. Ayuda, pero no es obligatorio.
prepare-ready = Ya puedo dirigir mi conferencia
prepare-ready-hint = Lo verá el adulto a cargo de tu conferencia. Puedes cambiar cosas hasta ese día.
prepare-ready-needs = Cuando hayas elegido algo para mostrar, podrás decir que está todo listo.
prepare-save = Guardar

season-lead = Una conferencia para cada estudiante, en un solo paso. Nadie se queda fuera: quien no tiene un adulto aparece primero en esta página.
season-new-title = Crear una temporada
season-new-lead = Cada estudiante recibe una conferencia con su asesor o con su maestro de clase. Los horarios van uno tras otro y las familias reciben su invitación.
season-field-title = Nombre de la temporada
season-field-title-hint = Lo leen las familias. Por ejemplo: Conferencias de otoño.
season-field-first = Primer día
season-field-last = Último día
season-field-from = Las conferencias empiezan a las
season-field-until = La última termina a más tardar a las
season-field-minutes = Minutos para cada una
season-field-minutes-hint = Veinte está bien. De { $least } a { $most }.
season-make-button = Crear la temporada
season-dates = Del { $first } al { $last }
season-is-open = Abierta
season-is-over = Terminada
season-progress = Cómo va
season-students-heard = Estudiantes que ya escuchamos
season-of-total = { $count } de { $total }
season-answers = Invitaciones con respuesta
season-without-time = { $count ->
    [1] 1 conferencia aún no tiene horario
   *[other] { $count } conferencias aún no tienen horario
}
season-column-state = Estado
season-column-count = Conferencias
season-needs-title = Necesitan un adulto
season-needs-lead = { $count ->
    [1] 1 estudiante no tiene un adulto a cargo de su conferencia. Elige un adulto.
   *[other] { $count } estudiantes no tienen un adulto a cargo de su conferencia. Elige un adulto para cada estudiante.
}
season-needs-none = Cada estudiante tiene un adulto.
season-needs-shown = Se muestran { $count } a la vez. Los siguientes aparecen cuando estos ya tienen un adulto.
season-needs-host = Adulto para { $name }
season-needs-placeholder = Elige un adulto
season-needs-teacher-note = Si eliges a un maestro, también será el asesor de este estudiante.
season-needs-button = Guardar
season-all-title = Todas las conferencias
season-none-title = Todavía no hay temporada
season-none-text = Crea una abajo. Toma un minuto.
season-others = Otras temporadas
