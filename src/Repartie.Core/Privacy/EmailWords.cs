namespace Repartie.Privacy;

/// <summary>What is known of e-mail addresses: who gives them to persons, which belong to nobody, which suffixes there are.</summary>
internal static class EmailWords
{
    // First labels of the domains that give addresses to persons. Own list, by use in France and English-speaking countries.
    private static readonly WordTable s_providers = new(
        ("gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud me mac aol gmx protonmail proton pm orange wanadoo free sfr laposte bbox neuf numericable "
            + "club9 aliceadsl cegetel voila btinternet btopenworld sky talktalk virginmedia ntlworld comcast verizon att sbcglobal bellsouth cox charter zoho yandex mail tutanota "
            + "hey fastmail web caramail libertysurf nordnet tiscali skynet telenet bluewin rediffmail rogers shaw sympatico videotron posteo mailo", 1));

    // Of those, names that mean an address even when the suffix is missing.
    private static readonly WordTable s_names = new(("gmail googlemail hotmail protonmail ymail wanadoo rediffmail", 1));

    // Local parts that are a role and no person.
    private static readonly WordTable s_roles = new(
        ("contact contacts contactus contactez nouscontacter support supports info infos information informations help helpdesk aide assistance service services serviceclient "
            + "serviceclients serviceclientele serviceconsommateurs serviceconsommateur relationclient relationclients relationsclients relationclientele client clients "
            + "clientservice clientservices customer customers customerservice customerservices customercare customersupport customerrelations care noreply donotreply "
            + "nepasrepondre nereply hello bonjour hi admin administrator administration sales ventes vente press presse media medias jobs job recrutement recruitment careers career "
            + "dpo privacy rgpd gdpr dataprotection donneespersonnelles webmaster postmaster hostmaster abuse newsletter news marketing accueil reception reservation reservations "
            + "booking bookings order orders commande commandes sav reclamation reclamations complaints complaint mediateur mediation mediationconso ombudsman team equipe office bureau "
            + "billing facturation feedback avis security securite phishing spoof fraude fraud hr rh drh legal juridique compta comptabilite accounts accounting boutique shop store magasin "
            + "mail email returns retours refunds partenariat partenariats partners communication webmestre enquiries enquiry inquiries questions reply social socialmedia community "
            + "signalement resiliation livraison delivery tracking ceo president direction secretariat hotline notification notifications alerts alerte bot mailer daemon root "
            + "stopphishing report reportphishing spam", 1));

    // Domains that stand for "some address".
    private static readonly WordTable s_examples = new(("example exemple domain domaine yourdomain votredomaine mondomaine mydomain", 1));

    private static readonly WordTable s_suffixes = new(
        ("com fr org net uk co eu be ch ca us de es it info io gouv gov edu ac lu nl pt ie in au nz re pf nc mq gp gf yt pm bzh paris biz me tv app dev shop store online site "
            + "email pro asso ly gl gg to link at dk se no fi pl cz ro hu gr ru br mx ar jp cn kr za ng ke ma tn dz sn ci", 1));

    /// <summary>Whether a word is a common top-level domain.</summary>
    public static bool IsSuffix(string text, int start, int end) => s_suffixes.Contains(text, start, end);

    /// <summary>Whether a domain, from its first label on, gives addresses to persons.</summary>
    public static bool IsProvider(string text, int start, int end) => s_providers.Contains(text, start, LabelEnd(text, start, end));

    /// <summary>Whether a single word names a provider so clearly that no suffix is needed.</summary>
    public static bool IsProviderName(string text, int start, int end) => s_names.Contains(text, start, end);

    /// <summary>Whether an address belongs to a role or to nobody.</summary>
    public static bool IsPublic(string text, int start, int localEnd, int domainStart, int end)
        => IsRole(text, start, localEnd)
            || (s_examples.Contains(text, domainStart, LabelEnd(text, domainStart, end)) && !IsProvider(text, domainStart, end));

    /// <summary>A role with or without signs and digits: "service.client", "support2", "no-reply", "contact-fr".</summary>
    public static bool IsRole(string text, int start, int end)
    {
        int first = start;
        while (first < end && (Chars.IsWord(text[first]) && !Chars.IsDigit(text[first])))
        {
            first++;
        }

        return s_roles.Find(text, start, end, lettersOnly: true) != 0 || (end - first is > 0 and <= 4 && s_roles.Contains(text, start, first));
    }

    private static int LabelEnd(string text, int start, int end)
    {
        int at = start;
        while (at < end && (Chars.IsWord(text[at]) || Chars.IsDash(text[at])))
        {
            at++;
        }

        return at;
    }
}
