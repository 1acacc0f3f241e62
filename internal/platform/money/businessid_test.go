package money

import "testing"

func TestParseBusinessID(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"a company", "0112038-9", "0112038-9"},
		{"a city", "0201256-6", "0201256-6"},
		{"an authority", "0246246-0", "0246246-0"},
		{"check digit of remainder 4", "0313471-7", "0313471-7"},
		{"check digit 0", "2077474-0", "2077474-0"},
		{"a registered association", "0221704-3", "0221704-3"},
		{"others in the reference list", "1790235-0", "1790235-0"},
		{"others in the reference list", "0114162-2", "0114162-2"},
		{"others in the reference list", "2617416-4", "2617416-4"},
		{"the old form with six digits", "112038-9", "0112038-9"},
		{"spaces around", " 0112038-9\t", "0112038-9"},
		{"spaces inside", "0112038 - 9", "0112038-9"},
		{"a dash from a word processor", "0112038–9", "0112038-9"},
		{"no hyphen", "01120389", "0112038-9"},
		{"the VAT number", "FI01120389", "0112038-9"},
		{"the VAT number in lower case", "fi 0112038 9", "0112038-9"},
		{"wrong check digit", "2077474-1", ""},
		{"wrong check digit", "0112038-8", ""},
		{"remainder 1 is never issued", "1375045-1", ""},
		{"remainder 1 with another digit", "1375045-0", ""},
		{"too short", "261741-4", ""},
		{"too long", "2617416-44", ""},
		{"letters", "011203A-9", ""},
		{"other digits", "٠١١٢٠٣٨-٩", ""},
		{"a Swedish number", "556703-7485", ""},
		{"only FI", "FI", ""},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		got, err := ParseBusinessID(tt.in)
		if got != tt.want || (err == nil) != (tt.want != "") {
			t.Errorf("%s: ParseBusinessID(%q) = %q, %v, want %q", tt.name, tt.in, got, err, tt.want)
		}
	}
}

func TestValidBusinessIDTakesOnlyTheWrittenForm(t *testing.T) {
	for in, want := range map[string]bool{
		"0112038-9": true, "112038-9": false, "FI01120389": false, "0112038-8": false, "": false,
	} {
		if got := ValidBusinessID(in); got != want {
			t.Errorf("ValidBusinessID(%q) = %v, want %v", in, got, want)
		}
	}
}

func FuzzParseBusinessID(f *testing.F) {
	for _, s := range []string{"0112038-9", "FI01120389", "112038-9", "–", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, err := ParseBusinessID(s)
		if err == nil && !ValidBusinessID(id) {
			t.Errorf("ParseBusinessID(%q) = %q, which is not valid itself", s, id)
		}
	})
}
