# People and classes.
people-title = Personas
people-lead = Busca a una persona: mira qué puede ver y por qué, y ayúdala a entrar.
people-search = Nombre
people-role = Función
people-any-role = Cualquier función
people-find = Buscar
people-none = No se encontró a nadie
people-none-text = Prueba con menos letras o con otra función.
people-name = Nombre
people-grade = Grado
people-access = Acceso
people-card = Tarjeta
people-can-sign-in = Tiene contraseña
people-cannot-sign-in = Todavía no
people-print-card = Imprimir tarjeta
people-classes = Tarjetas y cartas para toda una clase
people-classes-lead = Cada código es para una persona. Funciona una vez, durante 30 días. Un código nuevo anula el anterior.
people-class = Clase
people-choose-class = Elige una clase
people-print-class = Tarjetas para los estudiantes
people-print-families = Una carta para cada familiar responsable
people-search-hint = Parte de un nombre, de un nombre de usuario o de un correo. No importan los acentos ni las mayúsculas.
people-paper = ¿Qué necesitas?
people-print-class-about = Pequeñas, para recortar. Varias en cada hoja.
people-print-letters = Una carta para cada estudiante
people-print-letters-about = Una hoja cada una, en el idioma del hogar si lo conocemos.
people-print-families-about = Una hoja cada una, en el idioma del hogar si lo conocemos. Con dos hijos en la clase recibe una sola carta.
people-everybody = También para quienes ya pueden iniciar sesión
people-everybody-hint = Al usar el código nuevo, eligen una contraseña nueva.
people-print = Imprimir
people-suspended = Suspendido
people-card-until = Tarjeta hasta el { $day }
people-student-in = Estudiante, grado { $grade }

cards-title = Tarjetas de acceso
cards-lead = { $count ->
    [1] Una tarjeta. Imprime esta página, recorta la tarjeta y entrégala.
   *[other] { $count } tarjetas. Imprime esta página, recorta las tarjetas y entrégalas.
}
cards-once = Estos códigos se muestran una sola vez. Si sales de esta página antes de imprimir, haz tarjetas nuevas: las anteriores dejan de funcionar.
cards-none-title = No hay tarjetas para mostrar
cards-none-text = Las tarjetas y cartas se muestran una sola vez, justo después de hacerlas. Puedes hacer otras nuevas en cualquier momento.
cards-how = Abre esta dirección o escanea la imagen, escribe el código y elige tu propia contraseña.
cards-identifier = Tu nombre de usuario:
cards-qr = Código en imagen para la cámara de un teléfono
