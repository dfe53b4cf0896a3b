using FluentValidation;
using Repartie.Charters.Reading;

namespace Repartie.Validation;

/// <summary>There is a private channel to move to, and a line for danger where danger is likely.</summary>
internal sealed class ContactValidator : DocumentValidator
{
    public ContactValidator()
    {
        RuleFor(static document => document.Contact).Custom(static (contact, context) =>
        {
            if (contact is null)
            {
                return;
            }

            bool offers = contact.Part("phone") is not null || contact.Part("postalMail") is not null || contact.Part("form") is { } form && !(form.Type == JsonType.List && form.Items.Length == 0);
            if (!offers)
            {
                context.Fault(LiveFaultCodes.NoChannel, "The brand offers no private channel, so nothing could be escalated; give at least one of phone, postalMail and form.", contact);
            }

            CharterDocument document = context.InstanceToValidate;
            if (contact.Part("emergency") is null && document.Starter.Contact.Emergency is not null)
            {
                context.Warning(
                    LiveFaultCodes.NoEmergencyLine,
                    $"Danger and fraud are likely in the sector '{document.Starter.Sector.Name}', and there is no 'emergency' line; without one such posts wait for a person to look at them.",
                    contact);
            }
        });
    }
}
