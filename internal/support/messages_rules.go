package support

import "parvi/internal/platform/i18n"

// Pages of rule sets.
var (
	rulesTitle = i18n.Text{FI: "Tukisäännöt", SV: "Bidragsregler", EN: "Support rules"}
	rulesLead  = i18n.Text{
		FI: "Opintokeskusten julkaisemat tukisäännöt vuosittain. Jokaisen arvon kohdalla lukee, mistä se on peräisin.",
		SV: "Bidragsreglerna som studiecentralerna har publicerat, år för år. Vid varje värde står varifrån det kommer.",
		EN: "The support rules that study centres have published, year by year. Each value says where it comes from.",
	}
	rulesCalculate    = i18n.Text{FI: "Laske tuki", SV: "Räkna bidraget", EN: "Calculate support"}
	rulesCalculateBy  = i18n.Text{FI: "Laske näillä säännöillä", SV: "Räkna enligt de här reglerna", EN: "Calculate by these rules"}
	rulesName         = i18n.Text{FI: "Säännöt", SV: "Regler", EN: "Rules"}
	rulesRate         = i18n.Text{FI: "Tuki tuntia kohden", SV: "Bidrag per timme", EN: "Support per hour"}
	rulesShare        = i18n.Text{FI: "Osuus kuluista", SV: "Andel av kostnaderna", EN: "Share of the costs"}
	rulesNote         = i18n.Text{FI: "Huomautus", SV: "Anmärkning", EN: "Note"}
	rulesMissing      = i18n.Text{FI: "ei tiedossa", SV: "okänt", EN: "not known"}
	rulesNoSource     = i18n.Text{FI: "lähteet eivät kerro", SV: "källorna säger inget", EN: "the sources do not tell"}
	rulesOld          = i18n.Text{FI: "Tämä ei ole uusin versio. Voimassa on versio {version}.", SV: "Det här är inte den nyaste versionen. Version {version} gäller.", EN: "This is not the latest version. Version {version} is in force."}
	rulesOldText      = i18n.Text{FI: "Tämän version mukaan tehdyt päätökset pysyvät ennallaan.", SV: "Beslut som har fattats enligt den här versionen står fast.", EN: "Decisions made by this version stand as they are."}
	rulesVersion      = i18n.Text{FI: "Säännöt {id}, versio {version}.", SV: "Reglerna {id}, version {version}.", EN: "Rules {id}, version {version}."}
	rulesUnprovenText = i18n.Text{FI: "Lähteessä ei ole päiväystä.", SV: "Källan är odaterad.", EN: "The source is undated."}
	rulesValues       = i18n.Text{FI: "Mitä säännöt sanovat", SV: "Vad reglerna säger", EN: "What the rules say"}
	rulesKey          = i18n.Text{FI: "Kohta", SV: "Punkt", EN: "Point"}
	rulesValue        = i18n.Text{FI: "Arvo", SV: "Värde", EN: "Value"}
	rulesSource       = i18n.Text{FI: "Lähde", SV: "Källa", EN: "Source"}
	rulesDefaults     = i18n.Text{FI: "Mistä säännöt eivät sano mitään", SV: "Vad reglerna inte säger något om", EN: "What the rules do not say"}
	rulesDefaultsHint = i18n.Text{FI: "Näissä kohdissa laskuri käyttää oletusta. Jos oletus vaikuttaa summaan, selitys mainitsee sen.", SV: "På de här punkterna använder räknaren ett standardvärde. Om det påverkar summan nämns det i förklaringen.", EN: "Here the calculator uses a default. If it affects the sum, the explanation says so."}
	rulesShowDefaults = i18n.Text{FI: "Näytä oletukset", SV: "Visa standardvärdena", EN: "Show the defaults"}
	ratePayer         = i18n.Text{FI: "kouluttajan maksaa {who}", SV: "utbildaren betalas av {who}", EN: "the trainer is paid by {who}"}
)
