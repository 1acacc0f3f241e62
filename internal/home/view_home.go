package home

import (
	"parvi/internal/platform/ui"
)

func storyCard(p ui.Page, s Story) ui.CardSpec {
	title, in := s.Title.Pick(p.Lang)
	c := ui.CardSpec{Title: title, Href: s.Path, Text: s.Lead.In(p.Lang), Meta: storyMeta(p, s)}
	if in != p.Lang {
		c.Lang = in
	}
	return c
}

func workItems(p ui.Page, tasks []Task) []ui.WorkItem {
	var list []ui.WorkItem
	for _, t := range tasks {
		list = append(list, ui.WorkItem{
			Title: t.Title.In(p.Lang), Href: t.Path, Meta: t.Meta.In(p.Lang),
			Act: ui.LinkButtonFor(p, t.Verb, t.Title.In(p.Lang), t.Path, "quiet small"),
		})
	}
	return list
}

func mineLinks(v mineView) []ui.Link {
	if v.Calendar == "" {
		return nil
	}
	return []ui.Link{{Label: msgFeedMine.In(v.Lang), Href: v.Calendar}}
}

// allNetworks leads to the directory, where there is something in it.
func (v frontView) allNetworks() []ui.Link {
	if v.Figures.Networks == 0 {
		return nil
	}
	return []ui.Link{{Label: v.N(msgNetworksAll, v.Figures.Networks), Href: "/networks"}}
}

func (v searchView) count() string { return msgHits.In(v.Lang, v.N) }

// birds is how many birds stand for so many people, ten to a bird.
func birds(people int) int { return (people + 5) / 10 }

func (v frontView) flockLabel() string {
	return msgFlockAlt.With(v.Lang, "birds", birds(v.Figures.People), "now", birds(v.Figures.Meeting))
}
