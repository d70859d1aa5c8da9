import { Mark } from "../../../ui/mark";
import { SectionHead } from "../../../ui/section-head";
import { Spoken } from "../../../ui/spoken";
import styles from "../today.module.css";

/** Why logging pays, by how much of it there is. */
export function LogGivesBack() {
  return (
    <section aria-labelledby="gives-back">
      <SectionHead title="What the log gives back" id="gives-back" />
      <dl className={styles.gives}>
        <div>
          <dt>After 1</dt>
          <dd>
            <p>
              <b>The next sheet.</b> Which ask to make, of whom, in what words, and because of what.
            </p>
            <div className={styles.theAsk}>
              <p className="toask">
                <Mark close="asked" /> Ask for the next step
              </p>
              <Spoken>I’d like to take this further. What is the next step, and who would I meet?</Spoken>
              <p className="t1">Because it is a first interview</p>
            </div>
          </dd>
        </div>
        <div>
          <dt>After 2</dt>
          <dd>
            <p>
              <b>What they skipped.</b> Not asked last time leads the next sheet.
            </p>
          </dd>
        </div>
        <div>
          <dt>After 10</dt>
          <dd>
            <p>
              <b>An ask rate with its interval.</b> Until then Askwell says “4 of 7”, never a percentage.
            </p>
          </dd>
        </div>
        <div>
          <dt>After 40</dt>
          <dd>
            <p>
              <b>Asked against not asked,</b> once each side has 20 decided rounds.
            </p>
          </dd>
        </div>
      </dl>
    </section>
  );
}
