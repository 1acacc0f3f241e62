package ident

import (
	"strings"
	"testing"
)

// The codes of fictitious persons that DVV published for the new separators.
var hetus = []string{
	"010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024",
	"040594V9030", "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W",
	"020516C903K", "020516C902J", "030516D9037", "030516D9026", "010501E9032", "020502E902X",
	"020503F9037", "020504A902E", "020504B904H", "131052-308T",
}

func TestContainsHetu(t *testing.T) {
	for _, h := range hetus {
		for _, s := range []string{
			h, strings.ToLower(h), "Hän on " + h + ".", "tunnus:" + h, "ä" + h + "ö",
			h[:6] + " " + h[6:], "hän on " + h[:6] + " " + h[6:7] + "\u00a0" + h[7:] + " ja",
			h[:6] + h[6:7] + " " + h[7:], "(" + h + ")", "x\n" + h + "\ny",
		} {
			if !ContainsHetu(s) {
				t.Errorf("ContainsHetu(%q) = false, want true", s)
			}
		}
	}
	for _, dash := range []string{"\u2010", "\u2011", "\u2013", "\u2212"} {
		if s := "131052" + dash + "308T"; !ContainsHetu(s) {
			t.Errorf("ContainsHetu(%q) = false, want true", s)
		}
	}
	for _, s := range []string{
		"301398-1233", "320198-123P", "290299-123U", "300204-123Y", "131052-308U", "290200-101P",
		"020-1234567", "Y-tunnus 0112038-9", "FI2112345600000785", "12.3.2026", "040 123 4567",
		"RF332348236", "KSL-2026-0007", "", "131052-308", "1131052-308T", "131052-308TA",
	} {
		if ContainsHetu(s) {
			t.Errorf("ContainsHetu(%q) = true, want false", s)
		}
	}
}

func TestWithoutHetu(t *testing.T) {
	for in, want := range map[string]string{
		"Liisa 131052-308T, Helsinki":        "Liisa …, Helsinki",
		"131052-308t":                        "…",
		"131052-308T ja 131052-308T":         "… ja …",
		"äiti 131052-308T":                   "äiti …",
		"131052-308T131052-308T 131052-308T": "131052-308T131052-308T …",
		"tilaus 131052-308A":                 "tilaus 131052-308A",
		"ı 131052-308T":                      "I …",
	} {
		if got := WithoutHetu(in); got != want || ContainsHetu(got) {
			t.Errorf("WithoutHetu(%q) = %q, want %q", in, got, want)
		}
	}
}
