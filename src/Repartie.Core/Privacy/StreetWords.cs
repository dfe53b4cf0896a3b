using System;

namespace Repartie.Privacy;

/// <summary>The words of French and English addresses.</summary>
internal static class StreetWords
{
    /// <summary>What a word can be in an address.</summary>
    [Flags]
    public enum Part : uint
    {
        None = 0,

        /// <summary>« rue », « avenue »: with a number before, an address.</summary>
        French = 1,

        /// <summary>« place », « cours »: words of many meanings, which need a name in capitals or a postcode.</summary>
        FrenchVague = 2,

        /// <summary>"street", "road": with a number and a name before, an address.</summary>
        English = 4,

        /// <summary>"park", "drive": need a name in capitals.</summary>
        EnglishVague = 8,

        /// <summary>« de », « du »: part of a name, never its end.</summary>
        Connector = 16,

        /// <summary>A word that no street name holds.</summary>
        Stop = 32,

        /// <summary>"apt", « bât »: a part of a building; a number or letter follows.</summary>
        Unit = 64,

        /// <summary>« BP », "box": a post office box.</summary>
        Box = 128,

        /// <summary>A word that abbreviates and may carry a full stop.</summary>
        Short = 256,

        /// <summary>Name of a state of the United States, or a country, that closes an address.</summary>
        Region = 512,
    }

    private static readonly WordTable s_words = new(
        ("rue avenue boulevard impasse chemin allee allees faubourg ruelle sentier venelle esplanade chaussee lotissement rond montee promenade", (uint)Part.French),
        ("r av ave bd bld bvd boul blvd imp ch che chem all fbg fg rte sq pl res lot prom qu", (uint)(Part.French | Part.Short)),
        ("place cours quai route square passage residence hameau villa traverse voie cite parvis cote mail clos domaine porte galerie zone parc", (uint)Part.FrenchVague),
        ("street road avenue lane boulevard crescent terrace parkway highway", (uint)Part.English),
        ("st rd ave av ln blvd cres pkwy hwy", (uint)(Part.English | Part.Short)),
        ("drive dr court ct close place pl square sq way gardens gdns mews grove hill row walk green park rise view quay wharf circle cir trail trl broadway parade path loop plaza "
            + "run ridge heights vale bank gate end yard pike turnpike alley crossing point cove mount fields meadow meadows croft", (uint)Part.EnglishVague),
        ("de du des d la le les l sur en aux sous lez", (uint)Part.Connector),
        ("saint st ste sainte general gal gen mal marechal dr docteur pdt president prof professeur cdt commandant colonel col abbe pere capitaine cap lieutenant", (uint)Part.Short),
        ("je j tu il elle on nous vous ils elles merci bonjour bonsoir svp stp mais et ou donc car ni que qui quoi dont quand comme si pas plus depuis pour par dans avec sans chez "
            + "est sont etait a ai as avez avons ont c ce cet cette ces ca mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs j me m te t se s y ne n toujours jamais rien "
            + "tout tous toute pouvez pourriez voulez suis etes sommes aucun aucune entre vers apres avant pendant alors puis aussi tres trop au un une fait faire livre livree livraison "
            + "commande colis svp urgent aidez help cordialement", (uint)Part.Stop),
        ("the an of in on at to for and or my your his her our their this that these those is was are were be been have has had do did not but so if then than from with by about "
            + "i you we they he she it its im ive cant please thanks thank hi hello why when where what who how hours hour hrs hr days day minutes minute mins min weeks week months month "
            + "years year miles mile km times time people persons person items item orders order cars car more other new old different separate next last pm am clock euros pounds dollars "
            + "percent stars star points still never just down up across off out into onto near over along there here some any no one two three way lane ways per each every all both", (uint)Part.Stop),
        ("bat batiment appt appart appartement apartment apt apts app etage esc escalier entree hall logement suite ste unit flat floor fl ft building bldg room rm studio chambre interphone digicode bloc block "
            + "tour tower", (uint)Part.Unit),
        ("bp cs tsa box", (uint)Part.Box),
        ("alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland "
            + "massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming "
            + "france uk usa us england scotland wales ireland belgique suisse canada", (uint)Part.Region));

    // Two-letter codes of the states, with those of the armed forces' post. Source: USPS Publication 28, appendix B.
    private static readonly WordTable s_states = new(
        ("al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa pr ri sc sd tn tx ut vt va wa wv wi wy aa ae ap", 1));

    // States whose code is an English or French word, so that the code alone proves nothing.
    private static readonly WordTable s_wordStates = new(("de hi in la ma me mi oh ok or pa co id al", 1));

    // The areas of British postcodes. Source: Royal Mail.
    private static readonly WordTable s_areas = new(
        ("ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l "
            + "la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr "
            + "ws wv yo ze", 1));

    // The largest cities and the department of their postcodes: enough to know a postcode without any word before it. Source: INSEE.
    private static readonly WordTable s_cities = new(
        ("paris", 75), ("marseille aix", 13), ("lyon villeurbanne", 69), ("toulouse", 31), ("nice cannes antibes", 6), ("nantes", 44), ("montpellier", 34), ("strasbourg", 67), ("bordeaux merignac pessac", 33),
        ("lille roubaix tourcoing dunkerque", 59), ("rennes", 35), ("reims", 51), ("toulon", 83), ("etienne", 42), ("havre rouen", 76), ("dijon", 21), ("grenoble", 38), ("angers", 49), ("nimes", 30),
        ("clermont", 63), ("mans", 72), ("brest quimper", 29), ("tours", 37), ("amiens", 80), ("annecy", 74), ("limoges", 87), ("metz", 57), ("perpignan", 66), ("besancon", 25), ("orleans", 45),
        ("caen", 14), ("mulhouse colmar", 68), ("nancy", 54), ("denis montreuil aubervilliers", 93), ("argenteuil cergy", 95), ("nanterre boulogne courbevoie colombes levallois", 92), ("versailles", 78),
        ("creteil vitry", 94), ("poitiers", 86), ("pau bayonne", 64), ("rochelle", 17), ("avignon", 84), ("troyes", 10), ("lorient vannes", 56), ("valence", 26), ("evry", 91), ("melun meaux", 77));

    public static Part Find(string text, int start, int end) => (Part)s_words.Find(text, start, end);

    /// <summary>Whether a word means a post office box; their first letters tell most other words apart.</summary>
    public static bool IsBox(string text, int start, int end)
        => end > start && Chars.Fold(text[start]) is 'b' or 'c' or 't' && Find(text, start, end).Has(Part.Box);

    public static bool IsState(string text, int start, int end) => end - start == 2 && s_states.Contains(text, start, end);

    public static bool IsWordState(string text, int start, int end) => s_wordStates.Contains(text, start, end);

    public static bool IsBritishArea(string text, int start, int end) => s_areas.Contains(text, start, end);

    /// <summary>The department, 1 to 95, in which a large city lies; 0 for any other word.</summary>
    public static int Department(string text, int start, int end) => (int)s_cities.Find(text, start, end);
}
