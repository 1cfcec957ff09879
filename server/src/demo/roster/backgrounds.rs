//! The lists of names. None of the people is real; the lists of one entry go together.
use super::names::{Background, Custom, Language};

/// Every background. The weights of one language make a hundred.
#[rustfmt::skip]
pub static BACKGROUNDS: [Background; 11] = [
    Background {
        language: Language::English,
        weight: 52,
        custom: Custom::Shared,
        girls: &[
            "Abigail", "Audrey", "Bridget", "Clara", "Daphne", "Delia", "Eleanor", "Faye", "Georgia", "Hazel", "Ingrid",
            "Isla", "Josephine", "June", "Kate", "Lila", "Mae", "Margaret", "Molly", "Nora", "Opal", "Paige", "Phoebe",
            "Piper", "Rosalie", "Ruth", "Sadie", "Stella", "Tessa", "Violet", "Willa", "Wren",
        ],
        boys: &[
            "Asher", "August", "Benjamin", "Beau", "Caleb", "Calvin", "Colin", "Declan", "Eli", "Everett", "Felix", "Finn",
            "Graham", "Griffin", "Henrik", "Ian", "Jasper", "Jonah", "Levi", "Miles", "Nathaniel", "Nolan", "Otis", "Peter",
            "Reid", "Rowan", "Samuel", "Silas", "Simon", "Theodore", "Toby", "Zachary",
        ],
        women: &[
            "Alison", "Beth", "Carrie", "Christine", "Dana", "Denise", "Erin", "Heather", "Holly", "Jill", "Karen", "Kelly",
            "Kristin", "Laurel", "Lori", "Megan", "Melissa", "Molly", "Rachel", "Shannon", "Stacy", "Tara", "Tracy",
            "Wendy",
        ],
        men: &[
            "Aaron", "Alan", "Brett", "Brian", "Craig", "Curtis", "Dale", "Derek", "Doug", "Eric", "Gary", "Greg", "Jeff",
            "Keith", "Kyle", "Mark", "Matt", "Neil", "Patrick", "Paul", "Ross", "Scott", "Todd", "Travis",
        ],
        families: &[
            "Abbott", "Ashworth", "Bowers", "Brandt", "Callahan", "Chambers", "Colby", "Delaney", "Ellingson", "Engstrom",
            "Fenwick", "Finch", "Galloway", "Garrity", "Halvorsen", "Hartley", "Hendricks", "Kessler", "Kowalski",
            "Lindgren", "Lockwood", "Marchetti", "McAllister", "Mulligan", "Novak", "Oakes", "Petersen", "Pruitt",
            "Quigley", "Rasmussen", "Redmond", "Schreiber", "Sorensen", "Strand", "Tillman", "Vance", "Wexler", "Whitlock",
            "Winslow", "Yates",
        ],
    },
    Background {
        language: Language::English,
        weight: 20,
        custom: Custom::Shared,
        girls: &[
            "Ayanna", "Brielle", "Ebony", "Imani", "Jada", "Janelle", "Kiara", "Laila", "Nia", "Nyah", "Renee", "Zuri",
        ],
        boys: &[
            "Amari", "Andre", "Darius", "Isaiah", "Jalen", "Kendrick", "Langston", "Malik", "Marcus", "Terrell", "Trey",
        ],
        women: &[
            "Angela", "Camille", "Denise", "Felicia", "Keisha", "Latrice", "Monique", "Nicole", "Tamara", "Yvette",
        ],
        men: &[
            "Andre", "Cedric", "Darnell", "Derrick", "Jerome", "Lamont", "Reggie", "Rodney", "Terrance", "Vernon",
        ],
        families: &[
            "Banks", "Beasley", "Broadnax", "Coleman", "Crenshaw", "Dorsey", "Dupree", "Eubanks", "Fontenot", "Gaines",
            "Hightower", "Hollis", "Lattimore", "Merriweather", "Mosley", "Pettway", "Pinkney", "Rembert", "Ruffin",
            "Singletary", "Stallworth", "Toliver", "Tubbs", "Whitfield", "Witherspoon",
        ],
    },
    Background {
        language: Language::English,
        weight: 9,
        custom: Custom::Shared,
        girls: &["Anika", "Diya", "Isha", "Kavya", "Meera", "Nandini", "Riya", "Tara"],
        boys: &["Aarav", "Arjun", "Dev", "Kiran", "Nikhil", "Rohan", "Sahil", "Vivek"],
        women: &["Anjali", "Deepa", "Lakshmi", "Madhavi", "Radhika", "Shalini", "Sunita", "Vidya"],
        men: &["Ajay", "Ashok", "Harish", "Manoj", "Prakash", "Rajesh", "Suresh", "Venkat"],
        families: &["Banerjee", "Chaudhary", "Deshpande", "Iyer", "Kulkarni", "Menon", "Pillai", "Rao", "Srinivasan"],
    },
    Background {
        language: Language::English,
        weight: 8,
        custom: Custom::Shared,
        girls: &["Amihan", "Angelica", "Bea", "Carmela", "Jasmine", "Liezel", "Tala"],
        boys: &["Carlo", "Enzo", "Jericho", "Joaquin", "Paolo", "Rafael", "Vince"],
        women: &["Cecilia", "Evangeline", "Gloria", "Imelyn", "Lorna", "Marivic", "Teresita"],
        men: &["Arnel", "Danilo", "Edgardo", "Noel", "Ramil", "Rodel", "Virgilio"],
        families: &["Abad", "Bautista", "Dizon", "Macaraeg", "Manalo", "Pangilinan", "Tolentino"],
    },
    Background {
        language: Language::English,
        weight: 7,
        custom: Custom::Shared,
        girls: &["Abena", "Adaeze", "Chiamaka", "Efua", "Ifeoma", "Simi", "Temi"],
        boys: &["Chidi", "Emeka", "Kofi", "Kwabena", "Obinna", "Tobenna", "Tunde"],
        women: &["Akosua", "Bisi", "Esther", "Grace", "Ngozi", "Uche", "Yaa"],
        men: &["Ebo", "Ike", "Kwaku", "Nnamdi", "Segun", "Uzoma", "Yaw"],
        families: &["Adomako", "Ansah", "Balogun", "Ekwueme", "Nwosu", "Okafor", "Olatunji"],
    },
    Background {
        language: Language::English,
        weight: 4,
        custom: Custom::Shared,
        girls: &["Autumn", "Dawn", "Kaya", "Lena", "Shandiin", "Sierra"],
        boys: &["Cody", "Dakota", "Hunter", "Shilo", "Tate", "Wyatt"],
        women: &["Arlene", "Bernice", "Darlene", "Lorraine", "Marlene"],
        men: &["Alvin", "Delbert", "Leland", "Melvin", "Wilson"],
        families: &["Begaye", "Benally", "Nez", "Tsosie", "Yellowhair"],
    },
    Background {
        language: Language::Spanish,
        weight: 70,
        custom: Custom::Both,
        girls: &[
            "Abril", "Camila", "Citlali", "Daniela", "Elisa", "Fernanda", "Itzel", "Jimena", "Lucía", "Marisol", "Natalia",
            "Noemí", "Paloma", "Regina", "Renata", "Sofía", "Valentina", "Ximena",
        ],
        boys: &[
            "Adrián", "Alonso", "Andrés", "Bruno", "Cristian", "Diego", "Emiliano", "Francisco", "Gael", "Hugo", "Iker",
            "Iván", "Leonel", "Mateo", "Rodrigo", "Santiago", "Saúl", "Tomás",
        ],
        women: &[
            "Alejandra", "Araceli", "Beatriz", "Claudia", "Elvira", "Graciela", "Guadalupe", "Leticia", "Marta", "Norma",
            "Patricia", "Rocío", "Silvia", "Verónica", "Yolanda",
        ],
        men: &[
            "Armando", "Arturo", "Efraín", "Ernesto", "Fernando", "Gerardo", "Héctor", "Ismael", "Javier", "Martín",
            "Ramiro", "Raúl", "Rogelio", "Rubén", "Salvador",
        ],
        families: &[
            "Aguilar", "Barrera", "Cárdenas", "Castañeda", "Cisneros", "Delgado", "Fuentes", "Gallegos", "Herrera",
            "Ibarra", "Ledesma", "Maldonado", "Montoya", "Navarro", "Ochoa", "Orozco", "Palacios", "Quintero", "Rentería",
            "Salcedo", "Tejeda", "Urbina", "Valdez", "Zamora",
        ],
    },
    Background {
        language: Language::Spanish,
        weight: 30,
        custom: Custom::Both,
        girls: &["Alejandra", "Gabriela", "Karla", "Katherine", "Mónica", "Roxana", "Wendy", "Yesenia"],
        boys: &["Carlos", "Edwin", "Josué", "Kevin", "Marvin", "Nelson", "Walter", "Wilmer"],
        women: &["Blanca", "Dinora", "Elsy", "Gladis", "Ingrid", "Maritza", "Reina", "Zoila"],
        men: &["Amílcar", "Douglas", "Élmer", "Mauricio", "Milton", "Óscar", "Rigoberto", "Wilfredo"],
        families: &[
            "Alvarenga", "Chávez", "Escalante", "Guardado", "Lemus", "Menjívar", "Peraza", "Portillo", "Xicay", "Zelaya",
        ],
    },
    Background {
        language: Language::Vietnamese,
        weight: 100,
        custom: Custom::Father,
        girls: &[
            "Bảo Châu", "Diễm", "Khánh Linh", "Minh Anh", "Ngọc Hân", "Phương Vy", "Thảo", "Thu An", "Trúc", "Tường Vi",
        ],
        boys: &["Bảo", "Duy", "Gia Huy", "Hoàng Long", "Khoa", "Minh Quân", "Phúc", "Quang", "Thiên Ân", "Việt"],
        women: &["Bích", "Hạnh", "Hương", "Kim Loan", "Lan", "Mai", "Ngọc Yến", "Phượng", "Thu Hà", "Tuyết"],
        men: &["Cường", "Dũng", "Hải", "Hùng", "Lâm", "Sơn", "Thành", "Trung", "Tuấn", "Vinh"],
        families: &["Bùi", "Dương", "Đặng", "Đỗ", "Hoàng", "Lê", "Nguyễn", "Phạm", "Trần", "Vũ"],
    },
    Background {
        language: Language::Chinese,
        weight: 100,
        custom: Custom::Father,
        girls: &["Jiayi", "Meiling", "Ruolan", "Siqi", "Xinyi", "Yutong", "Yuxin", "Zihan"],
        boys: &["Boyu", "Haoran", "Mingze", "Tianyu", "Yichen", "Yifan", "Zixuan", "Ziyang"],
        women: &["Hongmei", "Jingjing", "Lihua", "Meifang", "Shufen", "Xiaoyan", "Yanping", "Yulan"],
        men: &["Guoqiang", "Haitao", "Jianmin", "Wenbin", "Xiaodong", "Yongsheng", "Zhenhua", "Zhiyong"],
        families: &["Cheng", "Deng", "Feng", "Gao", "Huang", "Luo", "Song", "Tang", "Xie", "Zhou"],
    },
    Background {
        language: Language::Arabic,
        weight: 100,
        custom: Custom::Father,
        girls: &["Dana", "Hala", "Huda", "Layla", "Lina", "Mariam", "Noor", "Rania", "Reem", "Salma", "Yasmin"],
        boys: &["Anas", "Bilal", "Faris", "Karim", "Khalid", "Rami", "Sami", "Tariq", "Yazan", "Yusuf", "Ziad"],
        women: &["Amal", "Hanan", "Iman", "Maha", "Nadia", "Rasha", "Samira", "Suad", "Wafa"],
        men: &["Adel", "Fadi", "Hassan", "Ibrahim", "Jamal", "Mahmoud", "Mazen", "Nabil", "Walid"],
        families: &[
            "Awad", "Barakat", "Darwish", "Haddad", "Hamdan", "Khoury", "Mansour", "Najjar", "Odeh", "Qasim", "Shaheen",
        ],
    },
];
