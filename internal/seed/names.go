package seed

import "parvi/internal/platform/i18n"

// Every name is made up so that it shows: nobody is called Esimerkkilä, and no
// association is imaginary by its own name.

var firstFI = []string{
	"Aino", "Aleksi", "Anna", "Annika", "Antti", "Arto", "Eero", "Eeva", "Elina", "Emilia", "Esa", "Hanna", "Hannu", "Heikki", "Heli",
	"Henna", "Ilkka", "Inka", "Jaana", "Janne", "Jari", "Johanna", "Jouni", "Juha", "Jukka", "Kaisa", "Kalle", "Kari", "Katja", "Katri",
	"Kirsi", "Laura", "Leena", "Liisa", "Maija", "Marja", "Marko", "Matti", "Merja", "Mika", "Mikko", "Minna", "Niina", "Noora", "Olli",
	"Outi", "Paavo", "Päivi", "Pekka", "Petri", "Pirjo", "Raija", "Riikka", "Risto", "Saara", "Sami", "Sanna", "Satu", "Seppo", "Sirpa",
	"Taina", "Tapio", "Tarja", "Teemu", "Tiina", "Timo", "Tuija", "Tuula", "Ulla", "Väinö", "Veera", "Ville",
}

var firstSV = []string{
	"Agneta", "Alf", "Anders", "Annika", "Barbro", "Benita", "Birgitta", "Bo", "Camilla", "Carita", "Carl-Johan", "Cecilia", "Christer",
	"Ebba", "Fredrik", "Gun-Britt", "Göran", "Gunilla", "Henrik", "Ingmar", "Johan", "Karin", "Kjell", "Lars", "Linnea", "Maj-Britt",
	"Mikael", "Monica", "Nina", "Oskar", "Patrik", "Pia", "Rolf", "Solveig", "Stefan", "Tove", "Ulrika", "Viveka",
}

var lastFI = []string{
	"Aallokko", "Aarnikuvitelma", "Arvela-Olematon", "Arvuuttamo", "Ehkälä", "Ehdottamo", "Esimerkkilä", "Esimerkkinen", "Haavekoski",
	"Haavelampi", "Hahmola", "Hahmottamo", "Harhamaa", "Jossittelija", "Joskuslahti", "Juonikoski", "Kaavailijoki", "Kangastuslampi",
	"Keksimäki", "Keksittylä", "Kuviteljärvi", "Kuvitelma", "Kuvittelo", "Kuvitteinen", "Kuulopuhe", "Leikkisalo", "Luonnosmäki",
	"Luonnostelija", "Luulonen", "Mahdollinen", "Mallikas", "Mallinen", "Mallikoski", "Mielikuvinen", "Muistiinpanola", "Näennäinen",
	"Näytelampi", "Nimetönjoki", "Oletuskoski", "Oletusniemi", "Olematon", "Otaksunen", "Paperinen", "Pilvilinnainen", "Puolitotinen",
	"Runolampi", "Saduntekijä", "Satukangas", "Satulinna", "Satunnainen", "Sepitteinen", "Suunnitelmainen", "Taruharju", "Tarumaa",
	"Tarunen", "Tekaistu", "Testamo", "Testiharju", "Tulkinto", "Tuulentupa", "Unelmaniemi", "Utuharju", "Valejärvi", "Vertauskuva",
	"Vertausniemi", "Virtuaalinen",
}

var lastSV = []string{
	"af Fantasi", "Antagerberg", "Diktholm", "Drömberg", "Exempelström", "Exempelstrand", "Fabelqvist", "Fantasilund", "Fiktionsson",
	"Förslagsby", "Gissningsberg", "Inbillningsberg", "Kanskelund", "Låtsasberg", "Luftslottsby", "Modellqvist", "Mönsterlund",
	"Nästanström", "Påhittar", "Påhittsberg", "Platshållare", "Provbäck", "Sagolund", "Sagoström", "Skisstrand", "Tänkvärd", "Utkastner",
}

// word is a text in the three languages, for names that are put together.
type word struct{ fi, sv, en string }

func (w word) content() i18n.Content { return i18n.Content{FI: w.fi, SV: w.sv, EN: w.en} }

// invented are the adjectives of organisations that there are not.
var invented = []word{
	{"kuvitteellinen", "påhittade", "Imaginary"},
	{"keksitty", "uppfunna", "Invented"},
	{"olematon", "obefintliga", "Nonexistent"},
	{"tarunomainen", "sagolika", "Fabled"},
	{"näennäinen", "skenbara", "Seeming"},
	{"tekaistu", "fingerade", "Fabricated"},
	{"esimerkillinen", "exemplariska", "Exemplary"},
	{"mahdollinen", "möjliga", "Possible"},
	{"mielikuvituksellinen", "fantasifulla", "Fanciful"},
	{"hypoteettinen", "hypotetiska", "Hypothetical"},
	{"sepitteinen", "diktade", "Fictitious"},
	{"satumainen", "fabulösa", "Fairy-tale"},
	{"unelmoitu", "drömda", "Dreamt-of"},
	{"otaksuttu", "förmodade", "Presumed"},
	{"luonnosteltu", "skisserade", "Sketched"},
	{"vertauskuvallinen", "symboliska", "Symbolic"},
	{"piirretty", "tecknade", "Drawn"},
	{"näytelty", "spelade", "Acted"},
	{"kaavailtu", "planerade", "Envisaged"},
	{"leikitty", "låtsade", "Make-believe"},
	{"runollinen", "poetiska", "Poetic"},
	{"arvailtu", "gissade", "Guessed"},
	{"huhuttu", "ryktade", "Rumoured"},
	{"puolivalmis", "halvfärdiga", "Half-finished"},
	{"teoreettinen", "teoretiska", "Theoretical"},
}

// pursuits are what the organisations do.
var pursuits = []word{
	{"kuoro", "kör", "Choir"},
	{"talkoo", "talko", "Helping Hands"},
	{"naapuri", "grann", "Neighbour"},
	{"vertais", "kamrat", "Peer Support"},
	{"lukupiiri", "läsecirkel", "Reading Circle"},
	{"tarina", "berättar", "Storytelling"},
	{"kahvi", "kaffe", "Coffee"},
	{"polku", "stig", "Footpath"},
	{"saaristo", "skärgårds", "Archipelago"},
	{"soutu", "rodd", "Rowing"},
	{"lintu", "fågel", "Bird"},
	{"puutarha", "trädgårds", "Garden"},
	{"sauna", "bastu", "Sauna"},
	{"leikki", "lek", "Play"},
	{"käsityö", "handarbets", "Handicraft"},
	{"tähti", "stjärn", "Stargazing"},
	{"harrastus", "hobby", "Hobby"},
	{"ystäväpiiri", "vänkrets", "Circle of Friends"},
	{"lelu", "leksaks", "Toy"},
	{"nuoriso", "ungdoms", "Youth"},
	{"ikäystävä", "äldrevän", "Senior Friends"},
	{"perhe", "familje", "Family"},
	{"torvi", "horn", "Horn"},
	{"lautapeli", "brädspels", "Board Game"},
	{"hiljaisuus", "tystnads", "Silence"},
	{"järvi", "insjö", "Lake"},
	{"kompassi", "kompass", "Compass"},
	{"aarre", "skatt", "Treasure"},
	{"kynttilä", "ljus", "Candle"},
	{"sateenvarjo", "paraply", "Umbrella Makers"},
	{"pihapeli", "gårdsspels", "Yard Game"},
	{"karttapallo", "jordglobs", "Globe"},
}

// localities are villages on no map, in the genitive, as Finnish and Swedish
// names of associations begin or end with them.
var localities = []word{
	{"Satukylän", "Sagoby", "Satukylä"},
	{"Esimerkkilän", "Exempelby", "Esimerkkilä"},
	{"Mallikylän", "Modellby", "Mallikylä"},
	{"Taruniemen", "Fabelnäs", "Taruniemi"},
	{"Unelmalahden", "Drömviken", "Unelmalahti"},
	{"Keksintökosken", "Påhittsforsen", "Keksintökoski"},
	{"Kuvitelman", "Fantasiby", "Kuvitelma"},
	{"Olettaman", "Antagandeby", "Olettama"},
	{"Haavejärven", "Dagdrömsträsk", "Haavejärvi"},
	{"Luonnosmäen", "Skissbacka", "Luonnosmäki"},
	{"Runosalon", "Dikthult", "Runosalo"},
	{"Pilvilinnan", "Luftslottet", "Pilvilinna"},
	{"Joskusvaaran", "Nångångsberg", "Joskusvaara"},
	{"Arvausrannan", "Gissningsstrand", "Arvausranta"},
	{"Tuulentuvan", "Vindstugan", "Tuulentupa"},
	{"Näytemaan", "Provmarken", "Näytemaa"},
	{"Ehkäperän", "Kanskeby", "Ehkäperä"},
	{"Mielikuvan", "Inbillningsby", "Mielikuva"},
	{"Hahmolammen", "Figurträsk", "Hahmolampi"},
	{"Leikkisaaren", "Lekholm", "Leikkisaari"},
	{"Testiharjun", "Teståsen", "Testiharju"},
	{"Paperikylän", "Pappersby", "Paperikylä"},
	{"Utukankaan", "Dismon", "Utukangas"},
	{"Vertauslahden", "Liknelseviken", "Vertauslahti"},
	{"Kangastuksen", "Hägringsby", "Kangastus"},
	{"Nimettömän", "Namnlösby", "Nimetön"},
	{"Saduntaipaleen", "Sagostigen", "Saduntaipale"},
	{"Mahdolan", "Möjlighetsby", "Mahdola"},
	{"Valejärven", "Låtsasträsk", "Valejärvi"},
	{"Tarinaperän", "Historieby", "Tarinaperä"},
}

// genitives of the regions, for the names of districts.
var genitives = map[string]string{
	"01": "Uudenmaan", "02": "Varsinais-Suomen", "04": "Satakunnan", "05": "Kanta-Hämeen", "06": "Pirkanmaan", "07": "Päijät-Hämeen",
	"08": "Kymenlaakson", "09": "Etelä-Karjalan", "10": "Etelä-Savon", "11": "Pohjois-Savon", "12": "Pohjois-Karjalan", "13": "Keski-Suomen",
	"14": "Etelä-Pohjanmaan", "15": "Pohjanmaan", "16": "Keski-Pohjanmaan", "17": "Pohjois-Pohjanmaan", "18": "Kainuun", "19": "Lapin",
	"21": "Ahvenanmaan",
}

// titles are what people do in their organisations.
var titles = []word{
	{"toiminnanjohtaja", "verksamhetsledare", "executive director"},
	{"järjestöpäällikkö", "organisationschef", "head of organisation"},
	{"järjestösuunnittelija", "organisationsplanerare", "organisation planner"},
	{"viestintäpäällikkö", "kommunikationschef", "head of communications"},
	{"viestintäasiantuntija", "kommunikatör", "communications specialist"},
	{"tiedottaja", "informatör", "information officer"},
	{"vapaaehtoistoiminnan koordinaattori", "volontärkoordinator", "volunteer coordinator"},
	{"koulutuspäällikkö", "utbildningschef", "head of training"},
	{"koulutussuunnittelija", "utbildningsplanerare", "training planner"},
	{"aluekoordinaattori", "regionkoordinator", "regional coordinator"},
	{"hankekoordinaattori", "projektkoordinator", "project coordinator"},
	{"erityisasiantuntija", "specialsakkunnig", "senior specialist"},
	{"vaikuttamistyön päällikkö", "chef för påverkansarbete", "head of advocacy"},
	{"talouspäällikkö", "ekonomichef", "head of finance"},
	{"talous- ja henkilöstösihteeri", "ekonomi- och personalsekreterare", "finance and personnel officer"},
	{"digiasiantuntija", "sakkunnig i digitala frågor", "digital specialist"},
	{"toimistosihteeri", "kanslisekreterare", "office secretary"},
	{"kehittämispäällikkö", "utvecklingschef", "development manager"},
	{"vertaistuen suunnittelija", "planerare för kamratstöd", "peer support planner"},
	{"nuorisotyön koordinaattori", "koordinator för ungdomsarbete", "youth work coordinator"},
}
