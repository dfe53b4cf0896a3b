using FluentValidation;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>No customer is sent to a contact that only shows where the real one goes, with or without its label.</summary>
internal sealed class DummyContactValidator : DocumentValidator
{
    public DummyContactValidator()
    {
        RuleFor(static document => document.Root).Custom(static (root, context) =>
        {
            if (root.Part("contact") is null)
            {
                string sector = context.InstanceToValidate.Starter.Sector.Name;
                Report(context, $"There is no 'contact', so the dummies of the starter charter '{sector}' stand in; give the brand's own contacts.", root);
            }
        });
        RuleForEach(static document => document.Contacts).Custom(static (contact, context) =>
        {
            if (contact.Node.Find("dummy") is { Type: JsonType.Boolean, Flag: true } label)
            {
                Report(context, $"The {contact.What}{Quoted(contact.Value)} is a dummy; put in the brand's own, and take \"dummy\" out.", label);
            }
            else if (contact.Value is { } value && (DummyContacts.IsReservedLink(value.Text) || DummyContacts.IsIn(context.InstanceToValidate.Starter.Contact, value.Text)))
            {
                Report(context, $"The {contact.What}{Quoted(value)} belongs to an example and reaches nobody; put in the brand's own.", value);
            }
        });
    }

    private static string Quoted(JsonNode? value) => value is null ? string.Empty : $" '{value.Text}'";

    private static void Report(ValidationContext<CharterDocument> context, string message, JsonNode at)
        => context.Fault(FaultCodes.DummyContact, message, at, context.InstanceToValidate.AllowDummies ? Severity.Warning : Severity.Error);
}
