using System;

namespace Repartie.Benchmarks.Inputs;

/// <summary>The words that posts and phrases are made of, most frequent first. Written for this purpose; no post was read for them.</summary>
internal static class Words
{
    public static readonly string[] CommonEnglish = Split(
        "the to i a and is my you it of in for on have that with this not your me at be are but so was we from just can get all been no they what when will now do still if there up how out has back very or one after time help please need day today again even order an as am by don't can't it's i'm thanks why never phone app week delivery service then got go where who money week email number store line account said call told same hours days old new way other good bad first last two three next more sure than them our any only some here about over two really too off always");

    public static readonly string[] CommonFrench = Split(
        "de la le je et à les vous pas que un est en une pour mon qui j'ai ma ce des il sur ne c'est dans avec du plus me on mais au tout mes suis par bien fait votre nous depuis sans bonjour si même quand merci comme encore cette été se être avoir faire jours deux aussi ils avez elle rien tous ou là où dit peut très après toujours jamais leur ça y a-t-il service client commande compte appel magasin livraison demande message heures semaine mois fois hier aujourd'hui demain nouveau bon mauvais premier dernier trois autre ici peu trop moins donc car alors chez entre avant vraiment personne réponse problème besoin");

    public static readonly string[] NounsEnglish = Split(
        "jacket coat boots sandals scarf shirt sweater skirt trousers jeans belt wallet handbag suitcase backpack umbrella gloves socks dress blouse hoodie trainers slippers bracelet necklace earring watch ring sunglasses perfume lipstick shampoo towel blanket pillow mattress sofa armchair lamp curtain carpet mirror shelf drawer cupboard kettle toaster oven fridge freezer washer dryer vacuum iron heater fan radio speaker headset keyboard mouse monitor printer scanner tablet charger battery cable adapter camera lens tripod drone router modem antenna decoder remote console controller puzzle doll bicycle helmet scooter tent hammock rucksack racket ball skateboard canoe kayak ladder hammer drill saw wrench screwdriver paint brush wallpaper tile faucet shower bathtub sink basket candle vase frame clock calendar notebook pencil folder stapler envelope sticker poster voucher coupon membership subscription catalogue brochure warranty receipt invoice refund deposit fee surcharge discount bonus parcel locker courier depot warehouse counter cashier branch agency hotline chatbot newsletter fitting alteration hem zipper button lining fabric leather velvet cotton linen wool cashmere denim silk");

    public static readonly string[] NounsFrench = Split(
        "veste manteau bottes sandales écharpe chemise pull jupe pantalon ceinture portefeuille valise parapluie gants chaussettes robe baskets chaussons bracelet collier bague montre lunettes parfum shampoing serviette couverture oreiller matelas canapé fauteuil lampe rideau tapis miroir étagère tiroir placard bouilloire four frigo congélateur aspirateur radiateur ventilateur enceinte casque clavier souris écran imprimante tablette chargeur batterie câble adaptateur appareil objectif trépied routeur antenne décodeur télécommande console manette poupée vélo trottinette tente hamac raquette ballon échelle marteau perceuse scie tournevis peinture pinceau robinet douche baignoire lavabo panier bougie vase cadre horloge agenda cahier crayon classeur agrafeuse enveloppe affiche bon carte abonnement catalogue garantie ticket facture remboursement caution frais supplément remise colis consigne livreur dépôt entrepôt caisse agence guichet standard lettre essayage retouche ourlet bouton doublure tissu cuir velours coton lin laine cachemire soie");

    public static readonly string[] QualitiesEnglish = Split(
        "blue green red black white grey silver golden wooden metal plastic folding wireless electric portable waterproof organic vintage limited seasonal large small medium narrow wide heavy light soft hard thick thin striped quilted padded embroidered handmade recycled second spare missing broken torn scratched dented faded leaking noisy late early double triple weekly monthly annual premium basic standard");

    public static readonly string[] QualitiesFrench = Split(
        "bleu vert rouge noir blanc gris argenté doré pliant électrique portable étanche bio vintage limité saisonnier grand petit moyen étroit large lourd léger doux dur épais fin rayé matelassé brodé artisanal recyclé manquant cassé déchiré rayé cabossé délavé bruyant tardif double triple hebdomadaire mensuel annuel premium basique standard");

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
