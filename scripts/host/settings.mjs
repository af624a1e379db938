// User settings that keep the window quiet and the same from run to run.
export const quietSettings = {
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.enableExperiments": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.reduceMotion": "on",
  "chat.disableAIFeatures": true,
  "security.workspace.trust.enabled": false,
  "remote.autoForwardPorts": false,
  "git.enabled": false,
  "typescript.disableAutomaticTypeAcquisition": true,
  "files.autoSave": "off",
  "editor.cursorBlinking": "solid",
};

/** Folders are not trusted, and nobody is asked before they are shown. */
export const restrictedSettings = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "always",
};

/** A Chinese font must be named: with the browser's own choice full-width punctuation comes out centred. */
export const chineseFontSettings = {
  "editor.fontFamily": "'Noto Sans Mono CJK SC', 'Noto Sans SC', monospace",
};
