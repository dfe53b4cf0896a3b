namespace Repartie.Cli.Playbooks;

/// <summary>The judgement behind all rules, for the cases that no rule foresaw.</summary>
internal static class RuleOfThumb
{
    public static PlaybookSection Of(PlaybookWords words) => new(
        words.Say("The whole thing in three questions", "L'essentiel en trois questions"),
        [
            new Grid(
                [words.Say("Ask yourself", "La question"), words.Say("If yes", "Si oui")],
                [
                    [
                        words.Say("Could I settle this here, in public, safely, for everyone who reads along?", "Puis-je régler cela ici, en public, sans risque, pour tous ceux qui lisent ?"),
                        words.Say("Answer here: questions, first help for a fault that many have, criticism, praise, ideas.", "Répondre ici : questions, première aide pour une panne que beaucoup ont, critiques, compliments, idées."),
                    ],
                    [
                        words.Say("Must somebody's own case be opened? Is it disputed, dangerous, or has it failed before?", "Faut-il ouvrir le dossier de quelqu'un ? Y a-t-il litige, danger, ou un premier échec ?"),
                        words.Say("Acknowledge it in public first, say why, then move it to phone, postal mail or a form.", "Accuser réception en public, dire pourquoi, puis passer au téléphone, au courrier ou au formulaire."),
                    ],
                    [
                        words.Say("Is it none of our business?", "Est-ce étranger à notre activité ?"),
                        words.Say("Leave it, or point kindly to the right door.", "Laisser passer, ou indiquer gentiment la bonne porte."),
                    ],
                ]),
            new Callout(words.Say(
                "In doubt between leaving it and answering: answer. In doubt between here and in private: would your first useful reply have to ask for something private? Then in private.",
                "Un doute entre laisser et répondre : répondez. Un doute entre ici et en privé : votre première réponse utile demanderait-elle quelque chose de privé ? Alors en privé.")),
        ]);
}
