# Personas invitadas de fuera de la lista escolar, que entran con un código.
guest-door-title = Entra con un código
guest-door-lead = Te invitaron a la conferencia de un estudiante. Escribe el código de tu invitación. No necesitas una cuenta.
guest-door-code = Tu código
guest-door-code-hint = Diez letras y números. Las mayúsculas y el guion no importan.
guest-door-button = Entrar
guest-door-lost = ¿El código no funciona? Pide uno nuevo al estudiante o al adulto a cargo.
guest-door-given-lead = Te invitaron a la conferencia de un estudiante. Pulsa el botón para ver lo que se muestra allí.
guest-door-given-button = Abrir la conferencia
guest-door-other = Escribir otro código
guest-door-onwards = Ya estás dentro: continuar
guest-code-needed-title = Aquí necesitas un código
guest-code-needed-text = No se escribió ningún código en este navegador, o ya no funciona. Pide uno nuevo al estudiante o al adulto a cargo.
guest-code-type = Escribir un código
problem-guest-code-over = Este código no funciona, o ya no funciona. Pide uno nuevo al estudiante o al adulto a cargo.

guest-pack-title = La conferencia a la que te invitaron
guest-pack-lead = Te damos la bienvenida, { $name }. Esto es lo que { $student } muestra en esta conferencia.
guest-pack-until = Con tu código puedes leer esta página hasta el { $when }.
guest-pack-seen = Lo que respondas y preguntes lo ven { $student }, la familia y la escuela. La escuela anota que leíste esta página.
guest-leave = Salir
commitment-acknowledge = Sí, lo prometo
commitment-acknowledged = { $name } dijo que sí
commitment-acknowledged-you = Dijiste que sí

conference-guest-by-code = Persona invitada con código
guest-codes-title = Personas invitadas con código
guest-codes-lead = Para alguien sin cuenta, como una abuela, un mentor o una intérprete. Con un código lee lo que se muestra en esta conferencia, dice si viene y hace preguntas. El código termina un día después de la conferencia.
guest-codes-column-guest = Persona invitada
guest-codes-column-code = Código
guest-codes-column-used = Uso
guest-codes-works = Funciona hasta el { $when }
guest-codes-over = Terminó el { $when }
guest-codes-used = Usado por primera vez el { $when }
guest-codes-unused = Sin usar todavía
guest-codes-end-of = Terminar el código de { $name }
guest-codes-name = Nombre de la persona invitada
guest-codes-language = Idioma de la persona invitada
guest-codes-language-unknown = No se sabe
guest-codes-button = Crear un código
guest-codes-full = No se pueden crear más códigos para esta conferencia.
toast-guest-code-ended = El código ya no funciona.

guest-sheet-title = El código de una persona invitada
guest-sheet-lead = Imprime esta página o anota el código, y dáselo a { $name }.
guest-sheet-once = El código se muestra una sola vez. Si sales de esta página sin él, termina ese código y crea uno nuevo.
guest-sheet-back = Volver a la conferencia
guest-sheet-none-title = No hay ningún código que mostrar
guest-sheet-none-text = Un código se muestra una sola vez, justo después de crearlo. Se crea en la página de una conferencia.
guest-sheet-how = Te invitaron a la conferencia de un estudiante. Abre esta dirección o escanea la imagen, y escribe el código.
guest-sheet-until = Funciona hasta el { $day }.
guest-sheet-lost = ¿Se perdió? Pide al estudiante o al adulto a cargo que lo termine y cree uno nuevo.

records-why-guest = Persona invitada con código
records-act-guest-invited = Invitó a alguien con un código
records-act-guest-ended = Terminó el código de una persona invitada
records-act-guest-entered = Entró con un código de invitación
records-act-guest-left = Salió como persona invitada
