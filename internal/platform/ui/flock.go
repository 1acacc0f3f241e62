package ui

// FlockSpec is how many birds there are, and how many of them are bright.
type FlockSpec struct {
	Birds  int
	Bright int    // of them
	Label  string // the figure in words
}

// places are where birds fly, near ones first: a flock of any size up to
// their number keeps its form.
var places = [...]string{
	"translate(251 207) rotate(-25) scale(0.94)",
	"translate(285 205) rotate(-32) scale(0.84)",
	"translate(274 176) rotate(-31) scale(1.07)",
	"translate(214 184) rotate(-29) scale(0.96)",
	"translate(300 188) rotate(-30) scale(0.94)",
	"translate(232 226) rotate(-27) scale(0.94)",
	"translate(275 227) rotate(-26) scale(0.85)",
	"translate(245 171) rotate(-26) scale(0.97)",
	"translate(312 209) rotate(-30) scale(0.80)",
	"translate(202 221) rotate(-29) scale(0.94)",
	"translate(190 200) rotate(-27) scale(0.83)",
	"translate(307 230) rotate(-29) scale(0.77)",
	"translate(299 165) rotate(-27) scale(0.93)",
	"translate(325 186) rotate(-29) scale(0.80)",
	"translate(260 248) rotate(-32) scale(0.79)",
	"translate(339 201) rotate(-24) scale(0.71)",
	"translate(178 179) rotate(-25) scale(0.78)",
	"translate(286 248) rotate(-30) scale(0.82)",
	"translate(277 150) rotate(-30) scale(1.01)",
	"translate(200 159) rotate(-28) scale(0.82)",
	"translate(231 147) rotate(-32) scale(0.90)",
	"translate(161 208) rotate(-28) scale(0.79)",
	"translate(174 232) rotate(-26) scale(0.93)",
	"translate(212 253) rotate(-25) scale(0.91)",
	"translate(157 188) rotate(-25) scale(0.74)",
	"translate(347 173) rotate(-24) scale(0.77)",
	"translate(243 263) rotate(-32) scale(0.79)",
	"translate(320 251) rotate(-28) scale(0.66)",
	"translate(319 148) rotate(-33) scale(0.99)",
	"translate(370 194) rotate(-29) scale(0.68)",
	"translate(140 218) rotate(-21) scale(0.77)",
	"translate(249 128) rotate(-34) scale(0.88)",
	"translate(206 132) rotate(-33) scale(0.74)",
	"translate(140 171) rotate(-31) scale(0.62)",
	"translate(169 145) rotate(-29) scale(0.68)",
	"translate(161 254) rotate(-26) scale(0.97)",
	"translate(192 269) rotate(-22) scale(0.87)",
	"translate(374 164) rotate(-25) scale(0.73)",
	"translate(226 122) rotate(-25) scale(0.75)",
	"translate(288 278) rotate(-24) scale(0.71)",
	"translate(293 122) rotate(-27) scale(1.00)",
	"translate(266 283) rotate(-26) scale(0.74)",
	"translate(367 145) rotate(-24) scale(0.84)",
	"translate(213 283) rotate(-22) scale(0.80)",
	"translate(124 246) rotate(-19) scale(0.78)",
	"translate(325 119) rotate(-26) scale(0.99)",
	"translate(96 221) rotate(-24) scale(0.69)",
	"translate(241 298) rotate(-29) scale(0.78)",
	"translate(257 101) rotate(-33) scale(0.74)",
	"translate(140 276) rotate(-25) scale(0.97)",
	"translate(195 296) rotate(-24) scale(0.86)",
	"translate(396 140) rotate(-25) scale(0.82)",
	"translate(282 97) rotate(-24) scale(0.87)",
	"translate(362 116) rotate(-28) scale(0.96)",
	"translate(92 242) rotate(-25) scale(0.69)",
	"translate(167 297) rotate(-29) scale(0.82)",
	"translate(110 275) rotate(-22) scale(0.87)",
	"translate(208 313) rotate(-22) scale(0.69)",
	"translate(328 89) rotate(-32) scale(0.91)",
	"translate(77 259) rotate(-18) scale(0.72)",
	"translate(134 298) rotate(-21) scale(0.84)",
	"translate(248 74) rotate(-25) scale(0.62)",
	"translate(273 71) rotate(-28) scale(0.69)",
	"translate(294 72) rotate(-31) scale(0.73)",
	"translate(357 84) rotate(-24) scale(1.00)",
	"translate(151 316) rotate(-24) scale(0.80)",
	"translate(74 284) rotate(-22) scale(0.84)",
	"translate(179 329) rotate(-28) scale(0.68)",
	"translate(54 270) rotate(-14) scale(0.66)",
	"translate(98 305) rotate(-16) scale(0.87)",
	"translate(337 66) rotate(-30) scale(0.88)",
	"translate(122 319) rotate(-19) scale(0.88)",
	"translate(283 50) rotate(-25) scale(0.69)",
	"translate(38 280) rotate(-10) scale(0.63)",
	"translate(53 295) rotate(-11) scale(0.82)",
	"translate(174 348) rotate(-25) scale(0.70)",
	"translate(147 342) rotate(-24) scale(0.71)",
	"translate(361 51) rotate(-23) scale(0.88)",
	"translate(66 317) rotate(-15) scale(0.87)",
	"translate(110 340) rotate(-23) scale(0.77)",
	"translate(319 40) rotate(-25) scale(0.76)",
	"translate(30 303) rotate(-16) scale(0.71)",
	"translate(386 46) rotate(-18) scale(0.95)",
	"translate(78 337) rotate(-21) scale(0.83)",
	"translate(29 324) rotate(-13) scale(0.88)",
	"translate(87 355) rotate(-16) scale(0.70)",
	"translate(367 28) rotate(-22) scale(0.76)",
	"translate(414 39) rotate(-21) scale(0.98)",
	"translate(56 351) rotate(-17) scale(0.71)",
	"translate(6 334) rotate(-19) scale(0.89)",
	"translate(28 348) rotate(-18) scale(0.63)",
	"translate(447 21) rotate(-14) scale(0.77)",
	"translate(427 14) rotate(-14) scale(0.72)",
	"translate(476 27) rotate(-8) scale(0.90)",
	"translate(504 37) rotate(-12) scale(1.02)",
}

// brightPlaces are where those of the signal colour fly.
var brightPlaces = [...]string{
	"translate(430 97) rotate(-21) scale(0.79)",
	"translate(467 84) rotate(-9) scale(0.64)",
	"translate(428 71) rotate(-20) scale(1.04)",
	"translate(428 121) rotate(-17) scale(0.76)",
	"translate(407 110) rotate(-21) scale(0.82)",
	"translate(453 50) rotate(-15) scale(1.07)",
	"translate(389 74) rotate(-19) scale(1.10)",
	"translate(490 58) rotate(-9) scale(0.83)",
	"translate(384 98) rotate(-27) scale(0.94)",
}

func (f FlockSpec) bright() []string {
	return brightPlaces[:min(max(f.Bright, 0), max(f.Birds, 0), len(brightPlaces))]
}

func (f FlockSpec) quiet() []string {
	return places[:min(max(f.Birds-len(f.bright()), 0), len(places))]
}
