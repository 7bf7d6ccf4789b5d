const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say what a thing is, not which one. */
export const NOISE = list(
  'notebook laptop pc computer ordinateur portable fixe business monitor moniteur ecran display screen lcd led ips widescreen wide mobile workstation convertible ' +
    'desktop client elitedisplay prodisplay thinkvision fhd qhd wqhd uhd wuxga hd 4k 5k usb usbc c conferencing collaboration curved dreamcolor ' +
    'retina with and cpu core wifi cellular gps the by energy star personal windows win pro10 pro11 ram ssd hdd nvme emmc memory memoire storage ' +
    'stockage de gb early mid late w10dg edition series smartphone telephone phone tablette portatif unite centrale uc palm rest',
);

/** For these makers some of the words above are part of a name: a Surface Laptop is no Surface. */
export const NAMING: Readonly<Record<string, ReadonlySet<string>>> = {
  Microsoft: list('laptop'),
};

/** Words that make another product of the same number. */
export const VARIANTS = list(
  'rugged plus pro max mini air se xl aero carbon yoga x360 extreme ultra go book chromebook chromebox 2in1 detachable touchscreen dual ho nostand gaming creator studio ' +
    'fury power firefly create slim flex nano fold note fe lite twist helix enterprise tablet extended aio tc zero pci wsedition spin fit duo neo classic portable ' +
    'travelmate fortis dragonfly engage cube thin server edu transformer vr glass titanium advanced premium elite ti lux iot prime workspace usff usdt laptop edge',
);

/** Things that are named after the device they go with. */
export const ACCESSORIES = list(
  'dock station docking docks dockingstation port replicator batterie battery chargeur charger adaptateur adapter alimentation cable housse coque case sacoche etui clavier keyboard ' +
    'souris mouse dalle support stand pied toner cartouche replicateur stylet stylus pen protection verre film chassis module carte barrette webcam casque licence garantie extension pack hub disque pour for compatible',
);

/** Configurations of one product: said or not, the product is the same. */
export const OPTIONS = list('touch nontouch gpu healthcare lte alcantara metal amd intel 35w 65w 95w fanless ee');

/** Options that make another sheet: a text that says one is not the row that says none. */
export const TELLING_OPTIONS = list('healthcare fanless ee amd');

/** Words of a name that people leave out: Lenovo's numbers (T490, M920) tell the product, and most machines of one number have one form. */
export const OMISSIBLE = list('thinkpad thinkcentre ideapad ideacentre docking aio tc edge');
