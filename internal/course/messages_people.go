package course

import "parvi/internal/platform/i18n"

// Those who come, and attendance.
var (
	flashAdded    = i18n.Text{FI: "Osallistuja on listalla.", SV: "Deltagaren finns på listan.", EN: "The participant is on the list."}
	flashAttended = i18n.Text{FI: "Läsnäolot on tallennettu.", SV: "Närvaron är sparad.", EN: "Attendance has been saved."}
	flashHere     = i18n.Text{FI: "Kirjasimme, että olet paikalla: {name}.", SV: "Vi har antecknat att du är på plats: {name}.", EN: "We have noted that you are here: {name}."}

	colName  = i18n.Text{FI: "Nimi", SV: "Namn", EN: "Name"}
	colOrg   = i18n.Text{FI: "Järjestö", SV: "Organisation", EN: "Organisation"}
	colState = i18n.Text{FI: "Tila", SV: "Läge", EN: "State"}
	colSign  = i18n.Text{FI: "Allekirjoitus", SV: "Underskrift", EN: "Signature"}

	headAttendList = i18n.Text{FI: "Läsnäololista", SV: "Närvarolista", EN: "Attendance list"}
	headComing     = i18n.Text{FI: "Tulossa", SV: "Deltar", EN: "Coming"}
	headQueue      = i18n.Text{FI: "Jonossa", SV: "I kö", EN: "In the queue"}
	headNeeds      = i18n.Text{FI: "Ruokavaliot ja tarpeet", SV: "Kost och behov", EN: "Diets and needs"}
	headAdd        = i18n.Text{FI: "Lisää osallistuja", SV: "Lägg till en deltagare", EN: "Add a participant"}
	headPoster     = i18n.Text{FI: "Koodi ovelle", SV: "Kod vid dörren", EN: "Code for the door"}
	posterHow      = i18n.Text{FI: "Avaa osoite puhelimellasi ja kerro, että olet paikalla.", SV: "Öppna adressen på din telefon och berätta att du är på plats.", EN: "Open the address on your phone and say that you are here."}
	posterCode     = i18n.Text{FI: "Koodi", SV: "Kod", EN: "Code"}
	peopleNone     = i18n.Text{FI: "Kukaan ei ole vielä ilmoittautunut. Jaa koulutuksen linkki, tai lisää osallistuja itse.", SV: "Ingen har anmält sig ännu. Dela länken till kursen, eller lägg till en deltagare själv.", EN: "Nobody has registered yet. Share the link to the course, or add a participant yourself."}
	peoplePrint    = i18n.Text{FI: "Tulosta lista", SV: "Skriv ut listan", EN: "Print the list"}
	peopleTotal    = i18n.Text{FI: "ilmoittautunutta", SV: "anmälda", EN: "registered"}
	queueTotal     = i18n.Text{FI: "jonossa", SV: "i kö", EN: "in the queue"}
	thereTotal     = i18n.Text{FI: "paikalla ainakin kerran", SV: "på plats åtminstone en gång", EN: "present at least once"}

	attendLead  = i18n.Text{FI: "Valitse koulutuskerta ja merkitse, ketkä ovat paikalla.", SV: "Välj ett kurstillfälle och anteckna vilka som är på plats.", EN: "Choose a session and note who is there."}
	attendSave  = i18n.Text{FI: "Tallenna läsnäolot", SV: "Spara närvaron", EN: "Save attendance"}
	attendWho   = i18n.Text{FI: "Ketkä ovat paikalla?", SV: "Vilka är på plats?", EN: "Who is there?"}
	attendNot   = i18n.Text{FI: "Ei vielä merkitty", SV: "Inte antecknat ännu", EN: "Not noted yet"}
	attendCount = i18n.Text{FI: "Paikalla {n}, kutsuttuja {total}", SV: "På plats {n} av {total}", EN: "{n} of {total} present"}

	doorHere   = i18n.Text{FI: "Olen paikalla", SV: "Jag är här", EN: "I am here"}
	doorWhere  = i18n.Text{FI: "Nyt: {topic}", SV: "Nu: {topic}", EN: "Now: {topic}"}
	doorEmail  = i18n.Text{FI: "Sähköposti, jolla ilmoittauduit", SV: "E-postadressen du anmälde dig med", EN: "The e-mail address you registered with"}
	doorClosed = i18n.Text{FI: "Koodi ei ole nyt käytössä", SV: "Koden används inte just nu", EN: "The code is not in use now"}
	doorThere  = i18n.Text{FI: "Olet listalla paikalla olevana", SV: "Du är antecknad som närvarande", EN: "You are noted as present"}
	doorNew    = i18n.Text{FI: "En ole vielä ilmoittautunut", SV: "Jag har inte anmält mig ännu", EN: "I have not registered yet"}

	headQR       = i18n.Text{FI: "QR-koodi esitteeseen", SV: "QR-kod för broschyren", EN: "QR code for a leaflet"}
	qrHow        = i18n.Text{FI: "Koodi avaa koulutuksen sivun, jolla voi ilmoittautua. Tulosta tämä sivu tai lataa kuva esitteeseen.", SV: "Koden öppnar kursens sida där man kan anmäla sig. Skriv ut den här sidan eller ladda ner bilden till broschyren.", EN: "The code opens the course’s page, where people register. Print this page, or download the picture for your leaflet."}
	qrAlt        = i18n.Text{FI: "QR-koodi, joka avaa koulutuksen sivun", SV: "QR-kod som öppnar kursens sida", EN: "QR code that opens the course’s page"}
	posterAlt    = i18n.Text{FI: "QR-koodi, joka avaa läsnäolon kuittauksen", SV: "QR-kod som öppnar närvaroanmälan", EN: "QR code that opens the page where you say that you are here"}
	colDo        = i18n.Text{FI: "Toiminnot", SV: "Åtgärder", EN: "Actions"}
	askRemove    = i18n.Text{FI: "Perutaanko ilmoittautuminen: {name}?", SV: "Ska anmälan avbokas: {name}?", EN: "Cancel the registration: {name}?"}
	removeTold   = i18n.Text{FI: "Ilmoittautunut saa tästä viestin.", SV: "Den anmälda får ett meddelande om det.", EN: "The person is told by e-mail."}
	removeFree   = i18n.Text{FI: "Paikka vapautuu jonon ensimmäiselle.", SV: "Platsen blir ledig för den första i kön.", EN: "The place goes to the first in the queue."}
	actRemove    = i18n.Text{FI: "Peru ilmoittautuminen", SV: "Avboka anmälan", EN: "Cancel the registration"}
	keepPlace    = i18n.Text{FI: "Älä peru", SV: "Avboka inte", EN: "Do not cancel"}
	actGive      = i18n.Text{FI: "Anna paikka", SV: "Ge platsen", EN: "Give the place"}
	flashRemoved = i18n.Text{FI: "Ilmoittautuminen on peruttu. Lähetämme siitä viestin.", SV: "Anmälan är avbokad. Vi skickar ett meddelande om det.", EN: "The registration is cancelled. We send a message about it."}
	flashGiven   = i18n.Text{FI: "Paikka on annettu. Lähetämme siitä viestin.", SV: "Platsen är given. Vi skickar ett meddelande om det.", EN: "The place is given. We send a message about it."}
	embedTitle   = i18n.Text{FI: "Koulutukset: {organisation}", SV: "Kurser: {organisation}", EN: "Courses: {organisation}"}
)
