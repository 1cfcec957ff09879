# The frame, and words that every page uses.
skip-to-content = Ir al contenido principal
nav-label = Principal
nav-more = Más
nav-home = Inicio
nav-goals = Metas
nav-reflections = Reflexiones
nav-reviews = Revisiones
nav-advisory = Estudiantes
nav-conferences = Conferencias
nav-insights = Panorama
nav-people = Personas
language-label = Idioma
sign-out = Cerrar sesión

role-student = Estudiante
role-guardian = Familia
role-teacher = Maestro/a
role-advisor = Asesor/a
role-aide = Asistente
role-coach = Orientador/a
role-interpreter = Intérprete
role-counselor = Consejero/a
role-coordinator = Coordinador/a
role-leader = Dirección escolar
role-admin = Administrador/a

names-between = { ", " }
names-last = { $names } y { $name }

pager-label = Páginas
pager-here = Página { $position }
pager-previous = Anterior
pager-next = Siguiente

problems-title = Hay algo que revisar
problem-required = Completa este espacio, por favor.
problem-too-long = Es demasiado largo. Puede tener como máximo { $most } caracteres.
problem-too-far = Ese día está demasiado lejos. Elige uno dentro de un año.
problem-too-many-days = Ese día está demasiado lejos. Elige uno dentro de { $most } días.
problem-too-short = Es demasiado corto. Necesita al menos { $least } caracteres.
problem-not-a-date = Esto no es una fecha. Escríbela así: 2026-09-01.
problem-in-the-past = Ese día ya pasó. Elige hoy o un día más adelante.
problem-ends-before-it-begins = El final queda antes del comienzo. Elige un final posterior.
problem-not-a-choice = Elige una de las opciones.
problem-not-an-aide = Esta persona no es asistente según los registros de la escuela. Elige orientador o intérprete, o pide que se cambien los registros.
problem-out-of-range = Elige un número del { $least } al { $most }.
problem-differs = No escribiste lo mismo las dos veces. Escríbelo de nuevo.
problem-wrong-credentials = Ese nombre y esa contraseña no coinciden. Revisa los dos e inténtalo otra vez.
problem-unknown-code = Ese código no funciona. Puede que ya se haya usado o que haya vencido. Pide una tarjeta nueva.
problem-taken = Alguien más ya tiene esto. Elige otro.

error-stale = Esto cambió en otra pestaña o en otro dispositivo mientras escribías. Tu texto sigue aquí: compara y guarda otra vez.
error-wrong-state = Esto ya no se pudo hacer porque algo cambió mientras tanto. Así están las cosas ahora.
error-signed-out = Tu sesión se había cerrado. No se perdió nada: lo que escribiste sigue aquí. Envíalo de nuevo.
error-key-reused = Este formulario ya se había enviado con otras palabras. Revisa lo que dice aquí y envíalo de nuevo.
error-other = Eso no funcionó. No se perdió nada: inténtalo otra vez, por favor.

page-not-found-title = Esta página no está aquí
page-not-found-text = Puede que el enlace sea antiguo o que esta página no se haya compartido contigo.
page-forbidden-title = Esto no te corresponde a ti
page-forbidden-text = Tu función en la escuela no incluye esto. Si crees que debería incluirlo, pregunta en tu escuela.
page-too-large-title = Era demasiado grande
page-too-large-text = Envía algo más pequeño. Vuelve atrás: tu texto sigue en el formulario.
page-busy-title = Hay mucha actividad en este momento
page-busy-text = Espera unos segundos e inténtalo de nuevo, por favor.
page-error-title = Algo falló de nuestro lado
page-error-text = Ya quedó anotado. Inténtalo de nuevo en un momento, por favor.
page-go-home = Ir al inicio

toast-saved = Guardado.
toast-goal-started = Tu meta está en camino. Agrega más cuando quieras.
toast-goal-active = Tu meta está activa. Mucha suerte con el primer paso.
toast-goal-achieved = Lo lograste. Vale la pena recordarlo.
toast-checked-in = Registro de avance guardado. Gracias.
toast-reflection-sent = Enviada.
toast-review-released = Entregada. Ahora el estudiante puede leerla.
toast-answer-sent = Tu respuesta va en camino.
toast-prompt-set = La pregunta está lista. Los estudiantes ya pueden verla.
toast-agenda-added = Se agregó a tu conferencia.
toast-conference-ready = Todo listo para dirigir tu conferencia.
toast-conference-held = Quedó registrada. ¡Felicidades a todos!
toast-conference-closed = Cerrada. Los compromisos siguen adelante.
toast-conference-cancelled = Cancelada. Las personas invitadas pueden leer por qué.
toast-guest-invited = Invitación enviada.
toast-rsvp-saved = Gracias. Tu respuesta quedó guardada.
toast-question-sent = Tu pregunta está en la lista.
toast-commitment-made = El compromiso quedó anotado.
toast-commitment-kept = Compromiso cumplido. ¡Muy bien!
toast-commitment-closed = Anotado. Gracias por contar cómo te fue.
toast-season-made = La temporada está lista. Cada quien puede ver su horario.
toast-password-set = Tu contraseña está lista y ya iniciaste sesión.

back-home = Inicio
save = Guardar
cancel = Cancelar
optional = opcional
styleguide-title = Guía de estilo
