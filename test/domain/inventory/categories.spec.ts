import { describe, expect, it } from '@jest/globals';
import { codesOf, interpret, understand } from '../../builders/imported-table.js';

/** The category of a device, or the word that puts it out of scope. */
function categoryOf(header: string, row: string, ...others: string[]): string | null {
  const [found] = interpret([header, row, ...others].map((line) => line.split(';')));
  return found === undefined || typeof found.scope === 'string'
    ? (found?.data.category ?? null)
    : `(${found.scope.kind})`;
}

describe('a type word', () => {
  it.each([
    ['Ordinateur portable', 'laptop'],
    ['PC portable', 'laptop'],
    ['PORTABLES', 'laptop'],
    ['Laptop 14"', 'laptop'],
    ['Portable + sacoche', 'laptop'],
    ['UC', 'desktop'],
    ['Ordinateur de bureau', 'desktop'],
    ['Low Profile Desktop', 'desktop'],
    ['Tout-en-un', 'all-in-one'],
    ['Client léger', 'thin-client'],
    ['Ecran', 'monitor'],
    ['Écran 24 pouces', 'monitor'],
    ['Tablette tactile', 'tablet'],
    ['Smartphones', 'smartphone'],
    ['Téléphone fixe', 'desk-phone'],
    ['Imprimante réseau', 'printer'],
    ['Vidéo-projecteur', 'video-projector'],
    ["Station d'accueil pour portable", 'docking-station'],
    ['Station de travail', 'workstation'],
    ['Serveur 2', '(server)'],
    ['ServeurCalcul', '(server)'],
    ['Borne Wi-Fi', '(network)'],
    ['Switch', '(network)'],
    ['Logiciel', '(software)'],
    ['Office Supplies', '(consumable)'],
    ['CPU', '(component)'],
    ['Sacoche ordinateur portable', '(accessory)'],
    ['Mobilier', '(furniture)'],
    ['Onduleur', '(power)'],
  ])('%s is a %s', (word, category) => {
    expect(categoryOf('Nom;Type', `X-1;${word}`)).toBe(category);
  });

  it('that is generic waits for the model, the chassis, or the system', () => {
    expect(categoryOf('Nom;Type;Modèle', 'X-1;PC;Veriton M480G')).toBe('desktop');
    expect(categoryOf('Nom;Type;Modèle', 'X-1;Ordinateur;PowerEdge R740')).toBe('(server)');
    expect(categoryOf('Nom;Type;Chassis type', 'X-1;Computer;Notebook')).toBe('laptop');
    expect(categoryOf('Nom;Type;OS', 'X-1;Téléphone mobile;Android 13')).toBe('smartphone');
  });

  it('that is generic and alone stays unknown, and says so', () => {
    const [row] = interpret('Nom;Type\nX-1;PC');
    expect(row?.data.category).toBeNull();
    expect(codesOf(row)).toEqual(['category-unknown']);
  });

  it('"PC" is a desktop where laptops have their own word in the same column', () => {
    const file = 'Nom;Type\nX-1;PC\nX-2;Portable';
    expect(interpret(file).map((row) => row.data.category)).toEqual(['desktop', 'laptop']);
    expect(understand(file).decisions).toContainEqual(
      expect.objectContaining({
        kind: 'category-word',
        value: 'PC = desktop',
        because: '"Portable" already names the laptops of the same column',
      }),
    );
  });
});

describe('the category', () => {
  it.each([
    ['Dell', 'Latitude E5450', 'laptop'],
    ['Dell', 'OptiPlex 7070', 'desktop'],
    ['Dell', 'OptiPlex 7450 AIO', 'all-in-one'],
    ['Dell', 'Precision 5560', 'laptop'],
    ['Dell', 'Precision Tower 3420', 'workstation'],
    ['Dell', 'P2419H', 'monitor'],
    ['', 'P2419H', 'monitor'],
    ['', 'DELL U2720Q', 'monitor'],
    ['HP', 'HP 250 15.6 inch G9 Notebook PC', 'laptop'],
    ['HP', 'HP EliteBook 840 G6', 'laptop'],
    ['HP', 'HP E243', 'monitor'],
    ['HP', 'E24 G5', 'monitor'],
    ['HP', 't640 Thin Client', 'thin-client'],
    ['HP', 'Z2 Tower G9 Workstation Desktop PC', 'workstation'],
    ['HP', 'ProDesk 600 G6 Small Form Factor PC', 'desktop'],
    ['LENOVO', 'ThinkPad T490', 'laptop'],
    ['LENOVO', '20N2000KFR', 'laptop'],
    ['LENOVO', 'ThinkCentre M920q', 'desktop'],
    ['LENOVO', 'ThinkCentre M90a', 'all-in-one'],
    ['LENOVO', 'T24i-10', 'monitor'],
    ['LENOVO', 'ThinkPad USB-C Dock Gen 2', 'docking-station'],
    ['Apple', 'MacBookPro12,1', 'laptop'],
    ['Apple', 'Macbook Pro 13"', 'laptop'],
    ['Apple', 'Mac mini (2018)', 'desktop'],
    ['Apple', 'iPhone SE (2nd generation)', 'smartphone'],
    ['Apple', 'iPad7,5', 'tablet'],
    ['samsung', 'SM-A715F', 'smartphone'],
    ['samsung', 'SM-T510', 'tablet'],
    ['Samsung', 'Galaxy Tab A8', 'tablet'],
    ['Samsung', 'Galaxy XCover 5', 'smartphone'],
    ['LG', 'Moniteur LED 27p LG 27BK550Y', 'monitor'],
    ['iiyama', 'XUB2492HSU', 'monitor'],
    ['Epson', 'EB-X49', 'video-projector'],
    ['Microsoft', 'Surface Laptop 4', 'laptop'],
    ['Microsoft', 'Surface Pro 7', 'tablet'],
    ['Dell', 'rack-server-with-hdd', '(server)'],
    ['HPE', 'ProLiant DL380', '(server)'],
    ['Cisco', 'Catalyst 2960', '(network)'],
    ['Acme', 'Modèle inconnu 3000', null],
    ['Lexmark', 'Robby', 'printer'],
    ['Acme', 'Robby', null],
  ])('of a %s %s is %s, by the model alone', (maker, model, category) => {
    expect(categoryOf('Nom;Fabricant;Modèle', `X-1;${maker};${model}`)).toBe(category);
  });

  it('comes from the model when the type is not a word of ours', () => {
    const [row] = interpret('Asset Tag;Category;Model\nICC-1;Ornamental Railings;Macbook Pro 13"');
    expect(row?.data.category).toBe('laptop');
    expect(codesOf(row)).toEqual([]);
  });

  it('comes from the number of the model when its name says nothing', () => {
    expect(categoryOf('Nom;Modèle;Model Number', 'X-1;A71;SM-A715F')).toBe('smartphone');
  });

  it('comes from the type word rather than from the model', () => {
    expect(categoryOf('Nom;Type;Modèle', 'X-1;Station de travail;OptiPlex 7070')).toBe('workstation');
  });

  it('comes from the name when there is neither type nor model', () => {
    expect(categoryOf('Nom;Lieu', 'Laptop 4;Accueil')).toBe('laptop');
    expect(categoryOf('Nom;Modèle;Lieu', 'Server Rack U6;;Cave')).toBe('(server)');
    expect(categoryOf('Nom;Modèle', 'SERVEUR-PAIE;Latitude 5490')).toBe('laptop');
  });

  it('out of scope is told by the word of the file, and its problems are not', () => {
    const [row] = interpret("Nom;Type;Date d'achat\nX-1;Serveur lame;31/02/2020");
    expect(row).toMatchObject({ scope: { ignored: 'Serveur lame', kind: 'server' }, problems: [] });
  });
});

describe('a column', () => {
  it('"type" whose values are no type words is not the category', () => {
    const file = 'title;category;type;Serial\nMac;Laptop;INDIVIDUAL;43543we23d\nPens;Office Supplies;QUANTITY_TRACKED;';
    const { columns, decisions } = understand(file);
    expect(columns.map((column) => column.field)).toEqual(['name', 'category', null, 'serial_number']);
    expect(decisions).toContainEqual(
      expect.objectContaining({
        kind: 'column-refused',
        column: 'type',
        because: expect.stringContaining('INDIVIDUAL'),
      }),
    );
  });

  it('"Category" stays the category whatever it holds', () => {
    expect(understand('Name;Category\nX-1;HVAC').columns[1]?.field).toBe('category');
  });

  it('"État" that tells the condition is not the status', () => {
    expect(understand('Nom;État\nX-1;Bon\nX-2;Moyen').columns[1]?.field).toBeNull();
    expect(understand('Nom;État\nX-1;En service\nX-2;Moyen').columns[1]?.field).toBe('status');
  });

  it('"Model" that holds brands is the manufacturer', () => {
    const { columns, decisions } = understand('Nom;Model\nX-1;Dell\nX-2;HP\nX-3;LENOVO');
    expect(columns[1]).toMatchObject({ field: 'manufacturer', confidence: 0.7 });
    expect(decisions).toContainEqual(
      expect.objectContaining({ kind: 'column-field', because: '100% of the values, such as Dell in row 2' }),
    );
  });

  it('"Désignation" that holds types is the category, and the label of the product stands beside it', () => {
    const { columns } = understand('Désignation;Marque / Modèle;N° Série\nPC portable;Dell Latitude 5490;4GH7KQ2');
    expect(columns.map((column) => column.field)).toEqual(['category', 'product_label', 'serial_number']);
  });

  it('"Garantie" that holds days is the end of the warranty', () => {
    const [row] = interpret('Nom;Garantie\nX-1;31/12/2027');
    expect(row?.data.warrantyEndsOn).toBe('2027-12-31');
  });

  it.each([
    ['of IMEI', 'Truc', ['356938035643809', '490154203237518', '352099001761481'], 'imei'],
    ['of e-mail addresses', 'Truc', ['a@b.fr', 'c@d.fr', 'e@f.fr'], 'user_email'],
    ['of brands', 'Truc', ['Dell', 'HP', 'Lenovo'], 'manufacturer'],
    ['of prices', 'Truc', ['12,50 €', '700 €', '1 200 €'], 'purchase_price'],
    ['of sizes of memory', 'Truc', ['8 Go', '16 Go', '16 Go'], 'ram'],
    ['of sizes of storage', 'Truc', ['256 Go', '1 To', '512 Go'], 'disk'],
    [
      'of model numbers',
      'Ref modele',
      [
        '1786VM80X07',
        '9351IS25A51',
        '9929FR08W85',
        '9139KQ78G81',
        '0910VB28Q61',
        '7375EM02N97',
        '8673QP30R80',
        '9088XV67Q94',
      ],
      null,
    ],
    ['of accessories', 'Accessoires fournis', ['Souris', 'Sacoche', 'Clavier'], null],
    ['of docks', "Station d'accueil", ['Dock WD19', 'Dock WD19', 'Dock WD15'], null],
    ['of models', 'Truc', ['Latitude 5490', 'OptiPlex 3050', 'ThinkPad T490'], 'model'],
    ['of anything', 'Truc', ['bleu', 'vert', 'rouge'], null],
  ])('without a known header, %s, is taken for what it is', (_what, header, values, field) => {
    const file = [['Nom', header], ...values.map((value, at) => [`X-${at}`, value])];
    expect(understand(file).columns[1]?.field ?? null).toBe(field);
  });
});
