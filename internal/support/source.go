package support

import (
	_ "embed"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"
)

//go:embed sources.yaml
var sourcesFile []byte

// Sources are the pages that the values of the rule sets cite, by tag.
var Sources = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	if err := yaml.Unmarshal(sourcesFile, &m); err != nil {
		panic(err)
	}
	return m
})

// Cited are the tags of a value that have a page.
func (v Value) Cited() []string {
	var tags []string
	for _, tag := range strings.Fields(v.Source) {
		if Sources()[tag] != "" {
			tags = append(tags, tag)
		}
	}
	return tags
}
