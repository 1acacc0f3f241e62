package record

import "parvi/internal/platform/i18n"

var (
	msgVersion    = i18n.Text{FI: "Kirjoita luokituksen versio, esimerkiksi 2024.", SV: "Skriv klassificeringens version, till exempel 2024.", EN: "Write the version of the classification, for example 2024."}
	msgManyFields = i18n.Text{FI: "Luokkia voi olla enintään {max}.", SV: "Det får finnas högst {max} klasser.", EN: "There may be {max} classes at most."}
	msgFieldLine  = i18n.Text{FI: "Kirjoita joka riville koodi ja sen jälkeen nimi, esimerkiksi A1 Viestintä.", SV: "Skriv på varje rad en kod och sedan ett namn, till exempel A1 Kommunikation.", EN: "Write a code and then a name on each line, for example A1 Communication."}
	msgLeast      = i18n.Text{FI: "Kirjoita tunnit väliltä 0–100.", SV: "Skriv timmarna mellan 0 och 100.", EN: "Write the hours from 0 to 100."}
	msgPrice      = i18n.Text{FI: "Kirjoita yksikköhinta euroina, esimerkiksi 167,66, tai jätä kenttä tyhjäksi.", SV: "Skriv priset per enhet i euro, till exempel 167,66, eller lämna fältet tomt.", EN: "Write the unit price in euros, for example 167.66, or leave the field empty."}
	msgNoField    = i18n.Text{FI: "Valitse luokituksen luokka.", SV: "Välj en klass i klassificeringen.", EN: "Choose a class of the classification."}

	autOf        = i18n.Text{FI: "Viranomaisten tilastot {year}: {name}", SV: "Myndigheternas statistik {year}: {name}", EN: "Statistics for the authorities {year}: {name}"}
	autLead      = i18n.Text{FI: "Tilastokeskuksen keruuta ja valtionosuutta varten. Luvut ovat tarkkoja: älä julkaise niitä.", SV: "För Statistikcentralens insamling och statsandelen. Talen är exakta: publicera dem inte.", EN: "For Statistics Finland’s collection and the state aid. The figures are exact: do not publish them."}
	autFields    = i18n.Text{FI: "Koulutusalat", SV: "Utbildningsområden", EN: "Fields of education"}
	autField     = i18n.Text{FI: "Koulutusala", SV: "Utbildningsområde", EN: "Field of education"}
	autCode      = i18n.Text{FI: "Koodi", SV: "Kod", EN: "Code"}
	autFieldsHow = i18n.Text{FI: "Luokitus {version}. Mukana ovat vähintään {least} tunnin koulutukset. Eri osallistujat lasketaan kerran joka rivillä ja kerran yhteensä.", SV: "Klassificering {version}. Utbildningar på minst {least} timmar räknas. Olika deltagare räknas en gång på varje rad och en gång totalt.", EN: "Classification {version}. Trainings of {least} hours or more count. Different participants are counted once in each line and once in the total."}
	autNoField   = i18n.Text{FI: "ei luokiteltu", SV: "inte klassificerade", EN: "not classified"}
	autWomen     = i18n.Text{FI: "Naisia, %", SV: "Kvinnor, %", EN: "Women, %"}
	autState     = i18n.Text{FI: "Valtionosuuden tunnit", SV: "Timmar för statsandelen", EN: "Hours for the state aid"}
	autStateHow  = i18n.Text{FI: "Kaikkien vuonna pidettyjen koulutusten opetustunnit. Laskennallinen peruste on tunnit kertaa yksikköhinta. Valtion osuutta siitä lähteet eivät kerro.", SV: "Undervisningstimmarna i alla utbildningar under året. Den kalkylerade grunden är timmarna gånger priset per enhet. Källorna anger inte statens andel av den.", EN: "The teaching hours of all trainings held in the year. The computational base is the hours times the unit price. The sources do not tell the state’s share of it."}
	autAll       = i18n.Text{FI: "opetustuntia", SV: "undervisningstimmar", EN: "teaching hours"}
	autBase      = i18n.Text{FI: "laskennallinen peruste", SV: "kalkylerad grund", EN: "computational base"}
	autSubjects  = i18n.Text{FI: "Koulutusten alat", SV: "Utbildningarnas områden", EN: "Fields of the trainings"}
	autSubjectsH = i18n.Text{FI: "Valitse jokaiselle koulutukselle luokituksen luokka.", SV: "Välj en klass för varje utbildning.", EN: "Choose a class for each training."}
	autNoClasses = i18n.Text{FI: "Luokitusta ei ole vielä annettu", SV: "Klassificeringen saknas ännu", EN: "There is no classification yet"}
	autNoClassH  = i18n.Text{FI: "Kirjoita Tilastokeskuksen luokat alla oleviin asetuksiin. Sitten voit valita koulutuksille alat.", SV: "Skriv Statistikcentralens klasser i inställningarna nedan. Sedan kan du välja områden för utbildningarna.", EN: "Write the classes of Statistics Finland into the settings below. Then you can choose fields for the trainings."}
	autSave      = i18n.Text{FI: "Tallenna alat", SV: "Spara områdena", EN: "Save the fields"}
	autSaved     = i18n.Text{FI: "Koulutusten alat on tallennettu.", SV: "Utbildningarnas områden har sparats.", EN: "The fields of the trainings have been saved."}
	autSet       = i18n.Text{FI: "Asetukset vuodelle {year}", SV: "Inställningar för {year}", EN: "Settings for {year}"}
	autVersion   = i18n.Text{FI: "Luokituksen versio", SV: "Klassificeringens version", EN: "Version of the classification"}
	autClasses   = i18n.Text{FI: "Luokat", SV: "Klasser", EN: "Classes"}
	autClassesH  = i18n.Text{FI: "Yksi riville: koodi ja nimi. Sama koodi joka kielellä.", SV: "En per rad: kod och namn. Samma kod på varje språk.", EN: "One a line: code and name. The same code in each language."}
	autLeast     = i18n.Text{FI: "Tilastoidaan vähintään näin monen tunnin koulutukset", SV: "Utbildningar på minst så här många timmar räknas", EN: "Trainings count from so many hours on"}
	autLeastH    = i18n.Text{FI: "Vuoden 2014 ohjeessa 6 tuntia. Tarkista keruun ohjeesta.", SV: "6 timmar i anvisningen från 2014. Kontrollera i insamlingens anvisning.", EN: "6 hours in the guide of 2014. Check it in the guide of the collection."}
	autPrice     = i18n.Text{FI: "Opetustunnin yksikköhinta, euroa", SV: "Pris per undervisningstimme, euro", EN: "Unit price of a teaching hour, euros"}
	autPriceH    = i18n.Text{FI: "Vuoden valtionosuuspäätöksestä. Tyhjänä perustetta ei lasketa.", SV: "Ur årets statsandelsbeslut. Tomt: grunden räknas inte.", EN: "From the year’s decision on state aid. Empty: the base is not computed."}
	autSaveSet   = i18n.Text{FI: "Tallenna asetukset", SV: "Spara inställningarna", EN: "Save the settings"}
	autSetDone   = i18n.Text{FI: "Asetukset on tallennettu.", SV: "Inställningarna har sparats.", EN: "The settings have been saved."}
	autLink      = i18n.Text{FI: "Taulukot viranomaisille", SV: "Tabeller för myndigheterna", EN: "Tables for the authorities"}
)
