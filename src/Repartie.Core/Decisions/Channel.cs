namespace Repartie;

/// <summary>Where an escalated matter is moved.</summary>
public enum Channel
{
    /// <summary>A phone call: harm is happening, hours count, or a dialogue is needed.</summary>
    Phone = 0,

    /// <summary>Postal mail (in French <i>courrier postal</i>): a formal, written, dated trace is needed. Never an e-mail.</summary>
    Mail = 1,

    /// <summary>Any private written channel with a link: web form, direct message, e-mail.</summary>
    Form = 2,
}
