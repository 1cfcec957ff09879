# Reflections and reviews.
reflections-title = Reflexiones
reflections-lead = Mira tu trabajo con calma: qué notaste, qué fue difícil, qué sigue.
reflection-title = Reflexión
reflection-untitled = Todavía sin título
reflections-mine-title = Tus reflexiones
reflections-of-title = Reflexiones de { $name }
reflections-of-lead = Ves lo que { $name } comparte contigo.
reflections-of-empty-title = Todavía no hay nada compartido
reflections-of-empty-text = Cuando { $name } comparta una reflexión contigo, aparecerá aquí.
reflections-none-title = Todavía no hay nada aquí
reflections-none-text = Empieza una abajo. Es solo tuya hasta que la envíes.
reflections-prompts-title = Te esperan
reflections-prompts-lead = Tus maestros te piden pensar en estas preguntas.
prompt-asked-by-class = { $name } pregunta a { $class }
prompt-asked-by = { $name } pregunta
prompt-asked-class = Una pregunta para { $class }
prompt-asked-school = Una pregunta de tu escuela
prompt-closes = Responde a más tardar el { $day }
prompt-answer-button = Responder
reflection-new-title = Empezar una nueva
reflection-new-name = ¿De qué se trata?
reflection-new-name-hint = Bastan unas pocas palabras. Puedes cambiarlas después.
reflection-new-goal = Sobre una de tus metas
reflection-new-goal-none = Ninguna meta
reflection-new-button = Empezar a escribir

reflection-state-draft = Borrador
reflection-state-shared = Enviada
reflection-state-reviewed = Revisada
reflection-state-answered = Respondida
reflection-new-review = Nueva revisión para leer
reflection-changed-on = Cambió el { $day }
reflection-about-goal = Sobre tu meta
reflection-prompt-label = La pregunta

reflection-field-title = Título
reflection-field-body = Tu reflexión
reflection-starters-title = ¿No sabes cómo empezar?
reflection-starter-noticed = Noté que…
reflection-starter-hardest = Lo más difícil…
reflection-starter-proud = Me enorgullece…
reflection-starter-learned = Antes pensaba… Ahora pienso…
reflection-starter-next = La próxima vez…
reflection-save-button = Guardar
reflection-stored-title = Esto es lo que está guardado ahora
reflection-stored-text = Cambió en otro lugar mientras escribías. Compara los dos textos. Si guardas, tu texto de abajo ocupará su lugar.

autosave-ready = Se guarda solo mientras escribes.
autosave-saving = Guardando…
autosave-saved = Guardado
autosave-offline = Sin guardar: no hay conexión. Se intentará de nuevo.
autosave-elsewhere = Esto cambió en otro lugar. Ya no se guarda solo. Presiona Guardar para comparar los dos textos.
autosave-signed-out = Sin guardar: tu sesión se cerró. Presiona Guardar e inicia sesión de nuevo. Tu texto seguirá aquí.
autosave-refused = Sin guardar. Presiona Guardar para ver qué cambiar.

reflection-send-open = Enviarla
reflection-send-question = ¿Quién la leerá?
reflection-send-confirm = Cuando la envíes, estas personas podrán leerla y responderte. Puedes cambiar quién la ve en cualquier momento.
reflection-send-button = Enviar
reflection-visibility-label = Quién puede ver esto
reflection-visibility-private = Solo yo
reflection-visibility-private-about = Nadie más puede leerla a partir de ahora. Las revisiones que escribieron los adultos siguen siendo suyas.
reflection-visibility-named = Las personas que yo elija
reflection-visibility-named-about = Solo las personas marcadas abajo.
reflection-visibility-team = Mi equipo de la escuela
reflection-visibility-team-about = Tu asesor, tus maestros, tu consejero y tu asistente u orientador, si tienes.
reflection-visibility-family = Mi equipo de la escuela y mi familia
reflection-visibility-family-about = Tu familia también puede leerla, junto con sus revisiones.
reflection-adults-label = Enviarla a
reflection-adults-hint = La encontrarán en su lista de revisiones.
reflection-adults-none = Todavía no hay ningún adulto a quien puedas enviarla. Pregunta en tu escuela quién es tu asesor.
reflection-adult-advisor = { $name }, tu asesor/a
reflection-adult-teacher = { $name }, { $class }
reflection-share-title = Cambiar quién puede ver esto
reflection-share-button = Guardar quién puede ver esto
reflection-edit-title = Cambiar lo que escribiste
reflection-edit-text = Quienes te leen ven las palabras nuevas junto a las que ya revisaron. Nada se borra.
reflection-edit-button = Guardar como versión nueva

reflection-who-private = Solo tú
reflection-who-nobody = Por ahora solo tú: las personas que elegiste ya no pueden leerla.
reflection-who-named = Tú y { $names }
reflection-who-team = Tú, tu asesor, tus maestros, tu consejero, tu asistente y tu orientador
reflection-who-family = Tú, tu familia, tu asesor, tus maestros y tu consejero
reflection-who-reader-named = El estudiante y { $names }
reflection-who-reader-team = El estudiante, su asesor, sus maestros, su consejero, su asistente y su orientador
reflection-who-reader-family = El estudiante, su familia, su asesor, sus maestros y su consejero

reviews-of-title = Revisiones
review-by-on = { $name }, { $day }
review-glow = Lo que brilla
review-grow = Lo que puede crecer
review-question = Pregunta
review-answer-label = Tu respuesta
review-answer-hint = La ve quien hizo la revisión y puede escribirte otra vez.
review-answer-button = Enviar respuesta
review-answered-by-you = Tú respondiste
review-answered-by-student = El estudiante respondió
review-earlier-title = Las palabras de las que habla esta revisión
review-earlier-notice = El texto cambió después de esta revisión.
reflection-none-reviewed = Todavía nadie te ha respondido.

reviews-title = Revisiones
reviews-lead = Reflexiones que te enviaron los estudiantes. Primero aparece quien lleva más tiempo esperando.
reviews-none-title = No hay nada en espera
reviews-none-text = Cuando un estudiante te envíe una reflexión, aparecerá aquí.
reviews-waiting-title = Te esperan
reviews-recent-title = Revisadas hace poco
reviews-to-prompts = Preguntas para reflexionar
review-row = { $name }
review-row-class = { $name }, { $class }
review-waiting-days =
    { $days ->
        [0] Desde hoy
        [one] Espera desde hace { $days } día
       *[other] Espera desde hace { $days } días
    }
review-row-draft = Tu borrador
review-row-answered = Te respondió
review-released-on = Entregada el { $day }
review-hidden-title = Una reflexión que ya no puedes ver
review-hidden-text = Ahora el estudiante la comparte con menos personas. Lo que escribiste sigue siendo tuyo.
review-hidden-words = Lo que escribiste
review-form-title = Tu revisión
review-glow-hint = ¿Qué brilla? Nombra algo en concreto.
review-grow-hint = ¿Qué podría crecer?
review-question-hint = Algo que te gustaría saber.
review-save-button = Guardar borrador
review-release-button = Entregar
review-reads-student = Cuando la entregues, el estudiante podrá leerla. También podrán leerla las personas de su equipo o de su familia, si más adelante comparte esta reflexión con ellas.
review-reads-team = Cuando la entregues, podrán leerla el estudiante y su consejero. Si más adelante el estudiante comparte esto con su familia, ella también podrá leerla.
review-reads-family = Cuando la entregues, podrán leerla el estudiante, su familia y su consejero.
review-draft-note = Hasta entonces, solo tú ves tu borrador.
review-changed-since = El estudiante cambió el texto después de que empezaste tu borrador. Aquí ves las palabras nuevas.
review-changed-words = Las palabras que había cuando empezaste
review-stored-title = Este es tu borrador guardado
review-stored-text = Cambió en otra pestaña. Compara los dos textos. Si guardas, tu texto de abajo ocupará su lugar.
review-done = Ya entregaste tu revisión. Si el estudiante responde, volverá a tu lista.

prompts-title = Preguntas para reflexionar
prompts-lead = Haz a una clase una pregunta que valga la pena pensar. Aparecerá en la página de reflexiones de cada estudiante.
prompts-new-title = Una pregunta nueva
prompts-class = Clase
prompts-class-choose = Elige una clase
prompts-whom = ¿A quiénes preguntas?
prompts-whom-choose = Elige a quiénes preguntas
prompts-whole-school = Toda la escuela
prompts-text = Tu pregunta
prompts-text-hint = Las preguntas abiertas logran más que un sí o un no.
prompts-closes = Último día
prompts-closes-hint = Déjalo vacío para que siga abierta.
prompts-button = Preguntar a la clase
prompts-button-any = Preguntar
prompts-no-class = No tienes una clase a la cual preguntar. Estas preguntas las hacen los maestros de cada clase, la dirección escolar y los coordinadores.
prompts-mine-title = Tus preguntas
prompts-none-title = Todavía no hay preguntas
prompts-none-text = Aquí verás tus preguntas y cuántas respuestas tienen.
prompts-answers =
    { $count ->
        [0] Todavía sin respuestas
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
prompts-set-on = Preguntaste el { $day }
prompts-closed = Se cerró el { $day }
prompts-open-until = Abierta hasta el { $day }
