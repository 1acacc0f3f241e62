package network

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
	"parvi/internal/space"
)

type networkOut struct {
	ETag string `header:"ETag"`
	Body networkJSON
}

// tagOf changes with all that the answer shows. Its first part alone tells
// which version of the network somebody has read: that people join meanwhile
// is no reason to refuse an edit.
func tagOf(n Network, body networkJSON) string {
	shown, _ := json.Marshal(body) // plain fields only
	return fmt.Sprintf(`"%d-%s"`, n.Version, strings.Trim(web.Tag(string(shown)), `"`))
}

// versionIn is the version a tag was read from: 0 for any, -1 of no network.
func versionIn(tag string) int {
	tag = strings.Trim(strings.TrimPrefix(strings.TrimSpace(tag), "W/"), `"`)
	if tag == "" || tag == "*" {
		return 0
	}
	version, _, _ := strings.Cut(tag, "-")
	n, err := strconv.Atoi(version)
	if err != nil || n <= 0 {
		return -1
	}
	return n
}

type patchInput struct {
	Slug string `path:"slug"`
	web.IfMatch
	Body struct {
		Slug       *string           `json:"slug,omitempty" required:"false"`
		Name       *i18n.Content     `json:"name,omitempty" required:"false"`
		Short      *string           `json:"short,omitempty" required:"false"`
		Kind       *Kind             `json:"kind,omitempty" required:"false" enum:"profession,region,theme,patient_organisations,small_organisations,newcomers,leads,other"`
		Purpose    *i18n.Content     `json:"purpose,omitempty" required:"false"`
		Goals      *i18n.Content     `json:"goals,omitempty" required:"false"`
		Region     *string           `json:"region,omitempty" required:"false"`
		Languages  *[]i18n.Lang      `json:"languages,omitempty" required:"false"`
		Policy     *space.Policy     `json:"join_policy,omitempty" required:"false" enum:"open,request,invitation,seat"`
		Visibility *space.Visibility `json:"visibility,omitempty" required:"false" enum:"public,members"`
		Conditions *[]conditionJSON  `json:"conditions,omitempty" required:"false"`
		Themes     *[]i18n.Content   `json:"themes,omitempty" required:"false"`
		Founding   *foundingJSON     `json:"founding,omitempty" required:"false"`
	}
}

func (in *patchInput) patch() (Patch, error) {
	b := in.Body
	p := Patch{Slug: b.Slug, Themes: b.Themes, Facts: func(f *Facts) {
		put(&f.Name, b.Name)
		put(&f.Short, b.Short)
		put(&f.Kind, b.Kind)
		put(&f.Purpose, b.Purpose)
		put(&f.Goals, b.Goals)
		put(&f.Region, b.Region)
		put(&f.Langs, b.Languages)
		put(&f.Policy, b.Policy)
		put(&f.Visibility, b.Visibility)
	}}
	if b.Conditions != nil {
		list := []Condition{}
		for i, c := range *b.Conditions {
			one, err := c.condition()
			if err != nil {
				return p, atRow(err, "conditions", i)
			}
			list = append(list, one)
		}
		p.Conditions = &list
	}
	if b.Founding != nil {
		a := b.Founding.answers()
		p.Answers = &a
	}
	return p, nil
}

func put[T any](field *T, given *T) {
	if given != nil {
		*field = *given
	}
}

func (s *Service) apiPatch(ctx context.Context, who authz.Actor, in *patchInput) (*networkOut, error) {
	p, err := in.patch()
	if err != nil {
		return nil, err
	}
	n, err := s.Change(ctx, who, in.Slug, versionIn(in.IfMatch.IfMatch), p)
	if err != nil {
		return nil, err
	}
	return s.apiGet(ctx, who, &slugInput{Slug: n.Slug})
}
