# Home, the students of an adult, and who is not reached.
home-title = Inicio
home-greeting = Hola, { $name }
home-nothing = Todavía no hay nada para ti aquí
home-nothing-text = En cuanto tu escuela te conecte con estudiantes o clases, tus próximos pasos aparecerán aquí.
home-also = También para ti
home-conference = Tu conferencia
home-conference-in = { $days ->
    [0] Tu conferencia es hoy
    [1] Tu conferencia es mañana
   *[other] Faltan { $days } días para tu conferencia
}
home-conference-passed = El día de tu conferencia ya pasó
home-conference-soon = Tu conferencia se acerca
home-conference-text = Elige qué mostrar y qué quieres decir.
home-prepare = Preparar
home-ready = Ya está todo listo
home-step = Tu próximo paso
home-step-due = Para el { $day }
home-step-done = Hecho
home-see-goal = Ver la meta
home-goal = Tu meta
home-goal-text = Agrega un primer paso pequeño o cuenta cómo va.
home-go-on = Continuar
home-begin = Un buen lugar para empezar
home-first-goal = ¿En qué te gustaría mejorar?
home-first-goal-text = Basta con una oración. Puedes agregar lo demás después.
home-start-goal = Empezar una meta
home-review-came = Alguien leyó esto y te escribió
home-prompt-from = Una pregunta de { $class }
home-from-school = tu escuela
home-promise-due = Compromiso para el { $day }
home-check-in-due = ¿Cómo va? Es hora de registrar tu avance
home-draft = Todavía es un borrador
home-untitled = Una reflexión sin título

home-reviews-waiting = { $count ->
    [1] Una reflexión te espera
   *[other] { $count } reflexiones te esperan
}
home-review-of = { $name } lleva más tiempo esperando
home-review = Leer y revisar
home-no-reviews = No hay reflexiones por revisar
home-no-reviews-text = Cuando un estudiante te envíe una reflexión, aparecerá aquí.
home-all-reviews = Ver todas
home-help = Pidieron ayuda
home-hosting = Conferencias a tu cargo
home-no-time = Aún sin horario

home-children = Tu familia
home-child-goals = Metas que comparten contigo
home-child-reflections = Reflexiones que comparten contigo
home-please-answer = Por favor, avisa si puedes venir
home-answered = Ya respondiste
home-answer = Responder
home-open-conference = Abrir la conferencia
home-no-conference = Todavía no hay ninguna conferencia planeada.
home-promises = Compromisos por cumplir

home-not-reached = A quiénes nos falta llegar
home-unheard = { $count ->
    [0] Escuchamos a cada estudiante en esta temporada
    [1] Falta escuchar a un estudiante en esta temporada
   *[other] Falta escuchar a { $count } estudiantes en esta temporada
}
home-unheard-text = Escuchar significa que el estudiante dirigió una conferencia en esta temporada.
home-see-names = Ver quiénes son
home-without-goal = { $count ->
    [1] Un estudiante sin meta activa
   *[other] { $count } estudiantes sin meta activa
}
home-without-review = { $count ->
    [1] Un estudiante sin revisión
   *[other] { $count } estudiantes sin revisión
}
home-season-text = Crea la temporada y da a cada estudiante un adulto y un horario.
home-caseload-text = Mira cómo va cada estudiante de tu lista.
home-ask-school = Preguntar a toda la escuela
home-ask-school-text = Haz una pregunta para que cada estudiante reflexione.
home-school = Tu escuela

advisory-title = Tus estudiantes
advisory-lead = Primero aparece quien lleva más tiempo sin que sepas de su avance.
advisory-none = Todavía no tienes estudiantes aquí
advisory-none-text = Aparecerán cuando tu escuela te conecte con una clase o un grupo de asesoría.
advisory-as-advisor = Mi grupo de asesoría
advisory-as-teacher = Mis clases
advisory-as-counselor = Mis estudiantes de consejería
advisory-goals = Metas
advisory-goal-count = { $count ->
    [1] Una activa
   *[other] { $count } activas
}
advisory-no-goal = Sin meta
advisory-read = Leer
advisory-check-in = Último registro de avance
advisory-never = Todavía no
advisory-waiting = Espera una revisión
advisory-conference = Conferencia
advisory-help-title = Pidieron ayuda
advisory-help-lead = Tus estudiantes de consejería que pidieron ayuda en su último registro de avance.
advisory-help-hidden = No comparten contigo de qué se trata. Pregunta al estudiante.
days-ago = { $days ->
    [0] Hoy
    [1] Ayer
   *[other] Hace { $days } días
}
days-waiting = { $days ->
    [0] desde hoy
    [1] desde hace un día
   *[other] desde hace { $days } días
}

insights-title = A quiénes nos falta llegar
insights-lead = Los nombres son para quienes pueden ayudar. Ves cómo va cada cosa, nunca lo que escribió un estudiante.
insights-show = Ver nombres
insights-no-goal = Sin meta activa
insights-no-review = Aún sin revisión
insights-no-conference = Por escuchar en esta temporada
insights-names-lead = Con el adulto a cargo de cada conferencia.
insights-all-reached = Llegamos a cada estudiante
insights-all-reached-text = Hoy no hay nadie en esta lista.
insights-host = Adulto a cargo
insights-no-host = Necesita un adulto
insights-goal = Meta
insights-review = Revisión
insights-heard = Ya se le escuchó
insights-yes = Sí
insights-not-yet = Todavía no
insights-published = Números que puedes publicar
insights-published-lead = Por grado. Los grupos pequeños se ocultan para que no se pueda reconocer a ningún estudiante.
insights-small-groups = Se oculta todo número del 1 al 9, y también otros más, para que nadie pueda deducirlo.
insights-grade = Grado { $grade }
insights-all = Todos los grados
insights-of = { $count } de { $total }
insights-hidden = oculto
