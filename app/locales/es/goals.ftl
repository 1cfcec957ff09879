# Goals.
goals-title = Metas
goal-new-title = Una meta nueva
goal-title = Meta
goal-edit-title = Editar la meta

# Words of goals, used on other pages too.
goal-kind-academic = Materias de la escuela
goal-kind-personal = Personal
goal-kind-pathway = Mi futuro
goal-kind-wellbeing = Bienestar
goal-kind-professional = Mi trabajo
goal-kind-academic-about = Algo que quieres aprender o mejorar en clase.
goal-kind-personal-about = Algo que te importa, dentro o fuera de la escuela.
goal-kind-pathway-about = Un trabajo, una universidad, una habilidad para más adelante.
goal-kind-wellbeing-about = Sueño, amistades, calma, salud.
goal-state-draft = Borrador
goal-state-active = Activa
goal-state-paused = En pausa
goal-state-achieved = Lograda
goal-state-revised = Cambió
goal-state-let-go = Se dejó ir
goal-going-well = Va bien
goal-going-mixed = Más o menos
goal-going-stuck = No avanza
goal-wants-help = Pidió ayuda
goal-confidence-of-five = Confianza { $value } de 5
goal-steps-count = { $total ->
    [1] { $count } de 1 paso hecho
   *[other] { $count } de { $total } pasos hechos
  }
goal-next-step = Sigue: { $step }
goal-due = Para el { $date }
goal-overdue = Estaba planeado para el { $date }

# Who can see it.
goal-sees-only-you = Solo tú puedes ver esto.
goal-sees-draft = Solo tú puedes ver esto mientras sea un borrador.
goal-sees-named = Tú y { $names }
goal-sees-team = Tú, tus maestros, tu asesor, tu consejero, tu asistente y tu orientador
goal-sees-family = Tú, tu familia, tus maestros, tu asesor y tu consejero
goal-sees-reader-named = { $name } te eligió para que veas esto.
goal-sees-reader-team = { $name } comparte esto con sus maestros, su asesor, su consejero, su asistente y su orientador.
goal-sees-reader-family = { $name } comparte esto con su familia, sus maestros, su asesor y su consejero.
goal-reader-advisor = { $name } (asesor/a)
goal-reader-teacher = { $name } (maestro/a)
goal-reader-class = { $name } ({ $class })

# Starting one.
goal-new-lead = Basta con una oración para empezar. Puedes agregar lo demás después.
goal-new-promise = Te comprometiste a esto en tu conferencia
goal-start-label = ¿Qué quieres lograr?
goal-start-hint = Por ejemplo: “Leer cada mes un libro que yo elija”.
goal-start-hint-staff = Por ejemplo: “Hacer a cada estudiante una pregunta de verdad cada semana”.
goal-start-kind = ¿De qué se trata?
goal-start-button = Empezar esta meta

# The list.
goals-lead = Lo que quieres lograr y cómo va.
goals-lead-staff = Aquí todos crecemos. Estas son tus propias metas, y solo tú puedes verlas.
goals-new-link = Meta nueva
goals-open = En marcha
goals-closed = Terminadas
goals-empty-title = Todavía no hay metas
goals-empty-text = Empieza con una oración. Es solo tuya hasta que decidas compartirla.
goals-page-empty = No hay nada más en esta página.
goals-of-title = Metas de { $name }
goals-of-lead = Ves lo que { $name } comparte contigo.
goals-of-empty-title = Todavía no hay nada compartido
goals-of-empty-text = Cuando { $name } comparta una meta contigo, aparecerá aquí.
goals-family-title = Las metas son de los estudiantes
goals-family-text = Aquí los estudiantes se ponen sus propias metas y eligen qué compartir con su familia. Puedes leer lo que tu hijo o hija comparta contigo.
goals-family-none = Todavía no hay ningún hijo o hija en tu cuenta. Pregunta en tu escuela.

# One goal.
goal-of = Una meta de { $name }
goal-back-of = Todas las metas de { $name }
goal-edit-link = Editar
goal-why = Por qué importa
goal-success = Cómo se ve cuando se logra
goal-obstacle = Qué podría ponerlo difícil
goal-plan = Plan “si pasa esto, entonces…”
goal-plan-sentence = Si { $cause }, entonces { $act }
goal-words-title = Más sobre esta meta
goal-after = Continúa en esta meta:
goal-before = Nació de esta meta:
goal-from-promise = De tu compromiso en la conferencia:
goal-ended-achieved = La lograste el { $date }.
goal-ended-let-go = Se dejó ir el { $date }.
goal-ended-revised = Se convirtió en una meta nueva el { $date }.
goal-reader-ended-achieved = Lograda el { $date }.

goal-prompt-kicker = Una pregunta
goal-prompt-later = Ahora no
goal-prompt-why-title = ¿Por qué te importa esto?
goal-prompt-why-text = Es más fácil seguir adelante cuando sabes por qué.
goal-prompt-why-link = Decir por qué
goal-prompt-success-title = ¿Cómo sabrás que lo lograste?
goal-prompt-success-text = Imagina el día en que lo logras. ¿Qué ves o qué puedes hacer?
goal-prompt-success-link = Describirlo
goal-prompt-first-step-title = ¿Cuál es un primer paso pequeño?
goal-prompt-first-step-text = Algo que podrías hacer esta semana.
goal-prompt-first-step-link = Agregar un paso
goal-prompt-plan-title = ¿Qué podría ponerlo difícil?
goal-prompt-plan-text = Haz un plan desde ahora: si pasa eso, entonces voy a…
goal-prompt-plan-link = Hacer un plan

goal-steps-title = Pasos
goal-steps-none = Todavía no hay pasos.
goal-steps-label = Pasos de esta meta
goal-step-tick = Marcar como hecho
goal-step-untick = Abrir de nuevo
goal-step-is-done = Hecho
goal-step-is-open = Todavía por hacer
goal-step-add-title = Agregar un paso
goal-step-title = ¿Qué vas a hacer?
goal-step-due = ¿Para cuándo?
goal-step-add = Agregar el paso
goal-step-most = Esta meta tiene muchos pasos. Termina algunos o empieza otra meta.

goal-check-in-title = ¿Cómo va?
goal-check-in-going = En este momento…
goal-check-in-confidence = ¿Qué tanta confianza tienes en que la vas a lograr?
goal-check-in-confidence-hint = 1 es todavía poca confianza y 5 es mucha confianza.
goal-check-in-note = Cuéntalo en una línea
goal-check-in-help = Me gustaría recibir ayuda
goal-check-in-help-hint = Lo sabrán los adultos que pueden ver esta meta. Tu consejero sabrá que pediste ayuda.
goal-check-in-help-hint-private = Nadie más puede ver esta meta todavía. Si tienes consejero, solo sabrá que pediste ayuda. Comparte la meta, para que alguien pueda leer más y ayudarte.
goal-check-in-button = Registrar mi avance
goal-check-ins-title = Registros de avance
goal-check-ins-label = Registros de avance, primero el más reciente

goal-chart-title = La confianza con el tiempo
goal-chart-text = { $count ->
    [1] Un registro de avance. El más reciente es { $last } de 5.
   *[other] { $count } registros de avance, de { $first } a { $last } de 5.
  }
goal-chart-low = Todavía poca
goal-chart-high = Mucha
goal-chart-table = Ver como tabla
goal-chart-when = Día
goal-chart-value = Confianza

goal-share-title = Quién puede ver esto
goal-share-change = Cambiar quién puede ver esto
goal-share-legend = ¿Quién puede ver esta meta?
goal-share-private = Solo yo
goal-share-named = Las personas que yo elija
goal-share-named-about = Marca sus nombres abajo.
goal-share-team = Mi equipo de la escuela
goal-share-team-about = Tus maestros, tu asesor, tu consejero y tu asistente u orientador, si tienes.
goal-share-family = Mi equipo y mi familia
goal-share-family-about = Todas las personas de tu equipo, y tus padres o tutores.
goal-share-adults = Personas
goal-share-adults-hint = Para “Las personas que yo elija”.
goal-share-button = Guardar quién puede ver esto
goal-share-draft = Nadie más ve un borrador. Lo que elijas aquí vale desde el día en que actives la meta.
goal-share-staff = Tus propias metas son para ti. Nadie más puede verlas.

goal-activate-title = ¿Empezamos?
goal-activate-text = Activa tu meta y registra tu avance de vez en cuando.
goal-activate-private = Por ahora, que sea privada
goal-activate-private-about = Solo tú la verás. Puedes compartirla después.
goal-activate-advisor = Cuando la actives, se mostrará a { $names }.
goal-activate-team = Cuando la actives, la verán tus maestros, tu asesor, tu consejero, tu asistente y tu orientador.
goal-activate-family = Cuando la actives, la verán tu familia, tus maestros, tu asesor y tu consejero.
goal-activate-only-you = Solo tú la verás.
goal-activate-button = Activar la meta

goal-exits-title = ¿Qué sigue?
goal-resume-text = Esta meta está descansando. No se perdió nada.
goal-resume-button = Continuar con ella
goal-pause-button = Poner en pausa
goal-achieved-button = La logré
goal-achieved-question = ¡La lograste!
goal-achieved-word = ¿Qué te ayudó más?
goal-achieved-save = Marcar como lograda
goal-revise-button = Convertirla en una meta nueva
goal-revise-question = Las metas pueden crecer
goal-revise-text = Recibes un borrador nuevo con las mismas palabras y los pasos que faltan. Esta meta se queda como está, como parte de tu historia.
goal-revise-word = ¿Qué cambió?
goal-revise-save = Crear un borrador nuevo
goal-let-go-button = Dejarla ir
goal-let-go-question = Dejar ir puede ser la mejor decisión
goal-let-go-word = ¿Por qué la dejas ir?
goal-let-go-save = Dejarla ir

goal-history = { $count ->
    [1] Una versión anterior
   *[other] { $count } versiones anteriores
  }
goal-history-until = Hasta el { $date }

# Editing.
goal-edit-lead = Cambia lo que quieras. Las palabras anteriores se conservan.
goal-edit-goal = La meta
goal-edit-why-hint = ¿Qué será mejor para ti o para otras personas?
goal-edit-success-hint = ¿Qué vas a ver, oír o poder hacer?
goal-edit-obstacle-hint = Algo en ti o a tu alrededor que te ha detenido antes.
goal-edit-if = Si pasa esto…
goal-edit-if-hint = Por ejemplo: “no tengo ganas de practicar”
goal-edit-then = …entonces hago esto
goal-edit-then-hint = Por ejemplo: “toco solo una canción”
goal-edit-due = ¿Para cuándo?
goal-edit-closed = Esta meta ya terminó, así que sus palabras se quedan como están.
goal-edit-stored = Lo que está guardado ahora
goal-edit-stored-text = Compáralo con lo que escribiste abajo. Cuando guardes, tus palabras ocuparán su lugar y estas se conservarán como una versión anterior.
