using FluentValidation;

namespace Repartie.Validation;

/// <summary>
/// What keeps a charter from going live. That values are well-formed, known and consistent is the reader's to say and is not said again
/// here. Made once; safe to use from many threads.
/// </summary>
internal sealed class CharterDocumentValidator : DocumentValidator
{
    public CharterDocumentValidator()
    {
        Include(new NameValidator());
        Include(new ContactValidator());
        Include(new DummyContactValidator());
        Include(new LinkValidator());
        Include(new LanguageValidator());
        Include(new CalendarValidator());
        Include(new ServiceValidator());
    }
}

/// <summary>What the validators of a document share: they never stop at the first fault, whatever a host has set for its own validators.</summary>
internal abstract class DocumentValidator : AbstractValidator<CharterDocument>
{
    protected DocumentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
    }
}
