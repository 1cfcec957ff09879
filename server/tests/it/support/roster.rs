//! A small district as OneRoster 1.2 files: two schools, siblings, two households, and somebody in every role.
use std::{fs, path::Path};

/// Writes the files into a folder, some of their words replaced: file, old, new. Each old text must be there.
pub fn write_changed_roster(folder: &Path, changes: &[(&str, &str, &str)]) {
    for (name, text) in FILES {
        let mut text = text.to_owned();
        for (_, old, new) in changes.iter().filter(|(file, _, _)| *file == name) {
            assert!(text.contains(old), "{name} does not hold {old}");
            text = text.replace(old, new);
        }
        fs::write(folder.join(name), text).expect("the roster is written");
    }
}

const FILES: [(&str, &str); 9] = [
    (
        "manifest.csv",
        "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.academicSessions,bulk\nfile.classes,bulk\n\
         file.courses,bulk\nfile.demographics,bulk\nfile.enrollments,bulk\nfile.orgs,bulk\nfile.roles,bulk\nfile.users,bulk\n\
         source.systemName,Test\nsource.systemCode,test\n",
    ),
    (
        "orgs.csv",
        "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n\
         d,,,Willow District,district,,\nn,,,North School,school,,d\ns,,,South School,school,,d\n",
    ),
    (
        "academicSessions.csv",
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n\
         y,,,2026-2027,schoolYear,2026-08-20,2027-06-10,,2027\n",
    ),
    (
        "courses.csv",
        "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes\nc1,,,y,Mathematics,MA,07,n,Math,\n",
    ),
    (
        "classes.csv",
        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\n\
         h1,,,Homeroom Rivera,07,c1,H1,homeroom,101,n,y,,,\nh2,,,Homeroom Lind,07,c1,H2,homeroom,102,n,y,,,\n\
         m1,,,Math 7A,07,c1,M1,scheduled,103,n,y,Math,,\nm2,,,Math 7B,07,c1,M2,scheduled,104,n,y,Math,,\n\
         hs,,,Homeroom Sato,07,c1,HS,homeroom,11,s,y,,,\n",
    ),
    (
        "users.csv",
        "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns\n\
         amina,,,true,amina,,Amina,Haddad,,,,,,\"ga,gb\",07,,,,,,n,\n\
         bilal,,,true,bilal,,Bilal,Haddad,,,,,,\"ga,gb\",05,,,,,,n,\n\
         chen,,,true,chen,,Chen,Li,,,,,,gc,07,,,,,,n,\n\
         dara,,,true,dara,,Dara,Okoye,,,,,,,07,,,,,,n,\n\
         elif,,,true,elif,,Elif,Kaya,,,,,,ge,07,,,,,,s,\n\
         finn,,,true,finn,,Finn,Moss,,,,,,,07,,,,,,n,\n\
         rivera,,,true,rivera,,Ana,Rivera,,,rivera@willow.example,,,,,,,,,,n,\n\
         lind,,,true,lind,,Eva,Lind,,,lind@willow.example,,,,,,,,,,n,\n\
         okafor,,,true,okafor,,Sam,Okafor,,,okafor@willow.example,,,,,,,,,,n,\n\
         sato,,,true,sato,,Ken,Sato,,,sato@willow.example,,,,,,,,,,s,\n\
         cole,,,true,cole,,Ruth,Cole,,,cole@willow.example,,,,,,,,,,n,\n\
         lead,,,true,lead,,Lena,Adeyemi,,,lead@willow.example,,,,,,,,,,n,\n\
         admin,,,true,admin,,Ada,Quist,,,admin@willow.example,,,,,,,,,,d,\n\
         coord,,,true,coord,,Cora,Diaz,,,coord@willow.example,,,,,,,,,,n,\n\
         ga,,,true,ga,,Samira,Haddad,,,ga@family.example,,,,,,,,,,n,\n\
         gb,,,true,gb,,Omar,Haddad,,,gb@family.example,,,,,,,,,,n,\n\
         gc,,,true,gc,,Mei,Li,,,gc@family.example,,,,,,,,,,n,\n\
         ge,,,true,ge,,Deniz,Kaya,,,ge@family.example,,,,,,,,,,s,\n",
    ),
    (
        "roles.csv",
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n\
         r1,,,amina,primary,student,,,n,\nr2,,,bilal,primary,student,,,n,\nr3,,,chen,primary,student,,,n,\n\
         r4,,,dara,primary,student,,,n,\nr5,,,elif,primary,student,,,s,\nr6,,,finn,primary,student,,,n,\n\
         r7,,,rivera,primary,teacher,,,n,\nr8,,,lind,primary,teacher,,,n,\nr9,,,okafor,primary,teacher,,,n,\n\
         r10,,,sato,primary,teacher,,,s,\nr11,,,cole,primary,counselor,,,n,\nr12,,,lead,primary,principal,,,n,\n\
         r13,,,admin,primary,districtAdministrator,,,d,\nr14,,,coord,primary,teacher,,,n,\n\
         r15,,,ga,primary,parent,,,n,\nr16,,,gb,primary,parent,,,n,\nr17,,,gc,primary,guardian,,,n,\nr18,,,ge,primary,parent,,,s,\n",
    ),
    (
        "enrollments.csv",
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n\
         e1,,,h1,n,rivera,teacher,true,,\ne2,,,h1,n,amina,student,,,\ne3,,,h1,n,bilal,student,,,\ne4,,,h1,n,chen,student,,,\n\
         e5,,,h2,n,lind,teacher,true,,\ne6,,,h2,n,dara,student,,,\n\
         e7,,,m1,n,okafor,teacher,true,,\ne8,,,m1,n,amina,student,,,\ne9,,,m1,n,chen,student,,,\n\
         e10,,,m2,n,lind,teacher,true,,\ne11,,,m2,n,dara,student,,,\n\
         e12,,,hs,s,sato,teacher,true,,\ne13,,,hs,s,elif,student,,,\n",
    ),
    (
        "demographics.csv",
        "sourcedId,status,dateLastModified,birthDate,sex\namina,,,2014-03-02,\nbilal,,,2016-05-05,\nchen,,,2014-01-20,\ndara,,,2008-11-03,\nelif,,,2014-02-02,\nfinn,,,2014-07-07,\n",
    ),
];
