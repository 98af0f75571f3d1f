import { consume } from "@lit/context";
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { BackupsView } from "#data/model/wire/backup.ts";
import type { Api } from "../../api/api.ts";
import { ArElement } from "../../components/ar-element.ts";
import { shortDate } from "../../i18n/format.ts";
import { t } from "../../i18n/translate.ts";
import { apiContext, liveContext } from "../../state/contexts.ts";
import { Resource } from "../../state/resource.ts";
import { revision, type LiveView } from "../../state/view.ts";
import { base } from "../../styles/base.ts";
import { controls } from "../../styles/controls.ts";
import { layout } from "../../styles/layout.ts";
import "../../components/base/ar-badge.ts";
import "../../components/base/ar-busy.ts";
import "../../components/base/ar-fault.ts";
import "../../components/base/ar-icon.ts";
import "../../components/safety/ar-archives.ts";
import "../../components/safety/ar-drills.ts";
import "../../components/safety/ar-safety-headline.ts";
import "../../components/safety/ar-targets.ts";

/** The owner's archives: how old the newest is, whether it was proven to restore, where its copies are. */
@customElement("ar-page-backups")
export class ArPageBackups extends ArElement {
  static override styles = [
    base,
    controls,
    layout,
    css`
      .kit {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
      }
    `,
  ];

  @consume({ context: apiContext }) api!: Api;
  @consume({ context: liveContext, subscribe: true }) view!: LiveView;
  #backups = new Resource<BackupsView>(this, {
    subject: () => "backups",
    revision: () => `${revision(this.view, "backup", "drill", "settings")} ${this.#turn()}`,
    load: (_, signal) => this.api.safety.view(signal),
  });

  /** Changes when something begins or ends, not with every step of its progress. */
  #turn(): string {
    const safety = this.view.state?.safety;
    if (safety === null || safety === undefined) return "";
    return [safety.running?.what, safety.newestGood?.id, safety.newestDrill?.id, safety.warnings.length].join(" ");
  }

  override render() {
    const backups = this.#backups.value;
    return html`<div class="page">
      <h1>${t("nav.backups")}</h1>
      <ar-fault .fault=${this.#backups.fault}>
        <p><button @click=${() => this.#backups.reload()}>${t("action.try_again")}</button></p>
      </ar-fault>
      ${backups === null ? (this.#backups.fault === null ? html`<ar-busy note=${t("shell.loading")}></ar-busy>` : nothing) : this.#body(backups)}
    </div>`;
  }

  #body(backups: BackupsView) {
    const safety = this.view.state?.safety ?? backups.safety;
    const locked = this.view.state?.vault?.state === "locked";
    return html`<ar-safety-headline .safety=${safety}></ar-safety-headline>
      <div class="two" @ar-changed=${() => this.#backups.reload()}>
        <ar-archives .backups=${backups.backups} .targets=${backups.targets} folder=${backups.folder}></ar-archives>
        <div class="stack">
          ${this.#kit(backups)}
          <ar-drills
            .drills=${backups.drills}
            .backups=${backups.backups}
            .safety=${safety}
            ?locked=${locked}
          ></ar-drills>
          <ar-targets .targets=${backups.targets}></ar-targets>
          ${this.#recipients(backups)}
        </div>
      </div>`;
  }

  #kit({ kitProvenAt }: BackupsView) {
    return html`<section class="panel" aria-labelledby="kit">
      <header>
        <h2 id="kit">${t("nav.kit")}</h2>
        ${
          kitProvenAt === null
            ? html`<ar-badge tone="warn" icon="alert">${t("backups.kit_unproven")}</ar-badge>`
            : html`<ar-badge tone="ok" icon="met"
                >${t("backups.kit_proven", { date: shortDate(kitProvenAt) })}</ar-badge
              >`
        }
      </header>
      <div class="body kit">
        <p class="muted small">${t("backups.kit_why")}</p>
        <a class="button ${kitProvenAt === null ? "primary" : ""}" href="kit">
          <ar-icon size="small" name="print"></ar-icon>${t("backups.kit_show")}
        </a>
      </div>
    </section>`;
  }

  #recipients({ recipient }: BackupsView) {
    return html`<section class="panel" aria-labelledby="recipients">
      <header><h2 id="recipients">${t("backups.recipients")}</h2></header>
      <div class="body stack tight">
        ${
          recipient === ""
            ? html`<p>${t("backups.no_passphrase")}</p>`
            : html`<p class="muted small">${t("backups.recipients_what")}</p>
                <p class="mono small break">${recipient}</p>`
        }
        <p class="small"><a href="settings">${t("backups.recipients_more")}</a></p>
      </div>
    </section>`;
  }
}
