# People and classes.
people-title = Personas
people-lead = Busca a una persona e imprime su tarjeta de acceso.
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
people-classes = Tarjetas para toda una clase
people-classes-lead = Cada tarjeta tiene un código para una persona. Funciona una sola vez, durante 30 días. Las tarjetas nuevas reemplazan a las anteriores.
people-class = Clase
people-choose-class = Elige una clase
people-print-class = Tarjetas para los estudiantes
people-print-families = Tarjetas para sus familias

cards-title = Tarjetas de acceso
cards-lead = { $count ->
    [1] Una tarjeta. Imprime esta página, recorta la tarjeta y entrégala.
   *[other] { $count } tarjetas. Imprime esta página, recorta las tarjetas y entrégalas.
}
cards-once = Estos códigos se muestran una sola vez. Si sales de esta página antes de imprimir, haz tarjetas nuevas: las anteriores dejan de funcionar.
cards-none-title = No hay tarjetas para mostrar
cards-none-text = Las tarjetas se muestran una sola vez, justo después de hacerlas. Haz tarjetas nuevas en la página de personas.
cards-how = Abre esta dirección o escanea la imagen, escribe el código y elige tu propia contraseña.
cards-identifier = Tu nombre de usuario:
cards-qr = Código en imagen para la cámara de un teléfono
