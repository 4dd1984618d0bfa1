#include "CThemes.h"

struct theme {
  const char *name;
  const char *text;
};

static const char colour_blind_safe[] = {
#embed "../../themes/colour-blind-safe.yaml"
    , 0};

static const char default_dark[] = {
#embed "../../themes/default-dark.yaml"
    , 0};

static const char default_light[] = {
#embed "../../themes/default-light.yaml"
    , 0};

static const char fjord[] = {
#embed "../../themes/fjord.yaml"
    , 0};

static const char gruvbox[] = {
#embed "../../themes/gruvbox.yaml"
    , 0};

static const char high_contrast[] = {
#embed "../../themes/high-contrast.yaml"
    , 0};

static const char midnight[] = {
#embed "../../themes/midnight.yaml"
    , 0};

static const char mono[] = {
#embed "../../themes/mono.yaml"
    , 0};

static const char paper[] = {
#embed "../../themes/paper.yaml"
    , 0};

static const char sixteen[] = {
#embed "../../themes/sixteen.yaml"
    , 0};

static const char solarized_dark[] = {
#embed "../../themes/solarized-dark.yaml"
    , 0};

static const char solarized_light[] = {
#embed "../../themes/solarized-light.yaml"
    , 0};

static const struct theme themes[] = {
    {"colour-blind-safe", colour_blind_safe},
    {"default-dark", default_dark},
    {"default-light", default_light},
    {"fjord", fjord},
    {"gruvbox", gruvbox},
    {"high-contrast", high_contrast},
    {"midnight", midnight},
    {"mono", mono},
    {"paper", paper},
    {"sixteen", sixteen},
    {"solarized-dark", solarized_dark},
    {"solarized-light", solarized_light},
};

const int newsreel_theme_count = sizeof themes / sizeof *themes;

const char *newsreel_theme_name(int index) {
  return index >= 0 && index < newsreel_theme_count ? themes[index].name : "";
}

const char *newsreel_theme_text(int index) {
  return index >= 0 && index < newsreel_theme_count ? themes[index].text : "";
}
