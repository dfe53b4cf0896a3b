namespace Repartie.Privacy;

/// <summary>The words that say what a number is, French and English, folded (lower case, no accents).</summary>
internal static class Vocabulary
{
    private static readonly WordTable s_words = new(
        ("is est was were are sont etait the le la les l de du des d of your votre vos ton ta tes our notre nos his her son sa ses this that ce cet "
            + "cette c s it its as comme avec with for pour sous au aux a to on in by par et and re dont suivant suivante following voici here "
            + "ici e i new nouveau nouvelle via am u ur under en code from mien mienne below ci dessous voyage voyages trip travel actuel actuelle current full complet complete", (uint)Cue.Link),
        ("my mon ma mes me moi m mine mienne nous j je", (uint)(Cue.Link | Cue.Self)),
        ("numero numeros number numbers nombre id ids identifiant identifier identification ident login", (uint)Cue.Marker),
        ("n no nr num nbr nos ref refs tel cde cmd tick mob", (uint)(Cue.Marker | Cue.Short)),
        ("commande commandes cde cmd order orders dossier dossiers ticket tickets tracking track tracked suivi colis parcel parcels package packages packet "
            + "shipment shipping shipped delivery livraison envoi consignment awb waybill case cases incident reclamation reclamations complaint complnt complaints plainte "
            + "demande requete request sr facture factures invoice invoices bill sinistre claim claims police policy adherent adherente membership "
            + "imei fidelite loyalty transaction paiement payment prelevement mandat rma retour return returns devis quote quotation dispatch pickup "
            + "flyer flying pdl pce mpan mprn passeport passport permis remboursement refund expedition bordereau bon incidente intervention souscription avis "
            + "chronopost colissimo dhl ups fedex usps dpd gls hermes evri yodel relay fiscal allocataire beneficiaire patient immatriculation reparation repair", (uint)Cue.Case),
        ("contrat contrats contract contracts client cliente clients customer compte comptes account accounts acct acnt acc abonne abonnee abonnement subscription "
            + "subscriber ligne line membre member user username utilisateur", (uint)(Cue.Case | Cue.Owner)),
        ("pnr locator", (uint)(Cue.Case | Cue.Locator | Cue.Marker)),
        ("booking bookings booked reservation reservations reservee resa resas confirmation itinerary itinerarys eticket billet billets reference references "
            + "dossier", (uint)(Cue.Case | Cue.Locator)),
        ("ref refs tick", (uint)(Cue.Case | Cue.Locator)),
        ("tel telephone telephones phone phones mobile mobiles portable portables cell cellphone cellular cel fixe call calls called calling callback ring text texted sms whatsapp "
            + "contact contactable reach reachable joindre joignable appeler appelez appeller appelle rappeler rappelez rappeller rappel rappelle rappeles rappelle appel "
            + "mob gsm dial fax handphone rmn msisdn contacter contactez telephoner telephonez reg registered telegram signal viber", (uint)Cue.Phone),
        ("produit produits product products article articles item items ean isbn issn upc gtin asin siret siren tva vat rcs naf page pages "
            + "chapitre chapter promo promotion promotions coupon coupons postal zip postcode departement saison episode season taille size pointure channel chaine canal "
            + "score top followers decret loi law agrement orias rpps norme norm iso rating loto loterie lottery euromillions tirage keno avis annonce", (uint)Cue.Public),
        ("sku modele modeles model models version versions firmware build erreur erreurs error errors errno bug kb cve windows ios android update maj patch driver "
            + "ip chassis serie serial barcode barres barre sw hw fw os chrome firefox iphone ipad galaxy pixel macos linux bios puce processeur processor", (uint)(Cue.Public | Cue.Technical)),
        ("ligne line", (uint)Cue.Transport),
        ("vol vols flight flights train trains tgv ter intercites ouigo eurostar thalys bus metro rer tram tramway quai gate porte platform voie siege seat seats room "
            + "chambre rang row coach voiture", (uint)(Cue.Public | Cue.Transport)),
        ("magasin magasins boutique boutiques agence agences store stores shop shops restaurant restaurants resto hotel hotels hopital station stations gare gares bureau "
            + "bureaux office offices branch branches showroom centre center mall outlet location siege headquarters hq cinema theatre musee museum concert salle venue "
            + "pharmacie supermarche supermarket supermarkets cafe bar relais pub bank banque guichet mairie distributeur dealer dealership", (uint)(Cue.Place | Cue.Public)),
        ("habite habitons habitez domicile adresse adresses address live lives living lived reside residing residence demeure demeurant livraison livrer livrez livre livree "
            + "livres deliver delivered delivering home maison house appartement apartment flat postcode postal cp chez domicilie logement addressed moved "
            + "demenage installe mailing", (uint)Cue.Home),
        ("naissance naiss ddn birth birthdate dob born nee nes nees", (uint)Cue.Birth),
        ("birthday bday anniversaire anniv", (uint)Cue.Birthday),
        ("carte card cartes cards cb visa mastercard amex maestro debit credit", (uint)Cue.Card),
        ("secu securite sociale social security nir nss ssn nino ni insurance vitale", (uint)Cue.Social),
        ("service services support care assistance hotline help sav standard accueil helpline desk helpdesk", (uint)Cue.Service),
        ("client clients clientele customer customers consommateur consommateurs conso hotline sav helpline helpdesk", (uint)Cue.Client),
        ("h hr hrs heure heures hour hours min mins mn minute minutes sec secs seconde secondes second seconds jour jours day days nuit nuits night nights semaine semaines "
            + "week weeks mois month months an ans annee annees year years fois times time km cm mm kg gr mg cl ml gb mo mb tb ko kb ghz mhz mah kw kwh volts watts degres "
            + "pct percent pourcent personnes personne people persons person vues views likes followers abonnes fans points pts miles mile exemplaires units unites tonnes million "
            + "millions milliard milliards billion billions mille thousand px mp fps dpi cal kcal calories places membres members users utilisateurs subscribers "
            + "visiteurs visitors salaries employees employes emplois jobs clients customers pieces pcs steps pas tweets habitants foyers metres meters", (uint)Cue.Unit),
        ("eur euro euros usd dollar dollars gbp pound pounds livres chf rs inr rupees rupee yen naira ksh kes dhs aed mad cad aud fcfa xof dinars bucks quid", (uint)Cue.Currency));

    /// <summary>What the word between two places says.</summary>
    public static Cue Find(string text, int start, int end) => (Cue)s_words.Find(text, start, end);
}
