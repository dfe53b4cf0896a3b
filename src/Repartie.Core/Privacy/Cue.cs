using System;

namespace Repartie.Privacy;

/// <summary>What a word near a number says about it.</summary>
[Flags]
internal enum Cue : uint
{
    None = 0,

    /// <summary>A small word that may stand between a cue and its number: "is", "de", "my".</summary>
    Link = 1 << 0,

    /// <summary>"number", "n°", "id": a number of something follows.</summary>
    Marker = 1 << 1,

    /// <summary>An order, parcel, account: something that has a private number.</summary>
    Case = 1 << 2,

    /// <summary>A booking: its number may be a locator of six letters and digits.</summary>
    Locator = 1 << 3,

    /// <summary>An account or a line, whose number may well be a telephone number.</summary>
    Owner = 1 << 4,

    Phone = 1 << 5,

    /// <summary>A product, an error, a train: its number is public.</summary>
    Public = 1 << 6,

    /// <summary>A public place: a store, a station.</summary>
    Place = 1 << 7,

    /// <summary>Somebody's home.</summary>
    Home = 1 << 8,

    /// <summary>Born, date of birth.</summary>
    Birth = 1 << 9,

    /// <summary>A birthday, which brands have too.</summary>
    Birthday = 1 << 10,

    Card = 1 << 11,

    /// <summary>Social security.</summary>
    Social = 1 << 12,

    /// <summary>The author: "my", « mon ».</summary>
    Self = 1 << 13,

    /// <summary>First half of "customer service".</summary>
    Client = 1 << 14,

    /// <summary>Other half of "customer service".</summary>
    Service = 1 << 15,

    /// <summary>A unit that makes the number before it a quantity.</summary>
    Unit = 1 << 16,

    Currency = 1 << 17,

    /// <summary>Bus, train, flight: the number is that of a line.</summary>
    Transport = 1 << 18,

    /// <summary>A word that abbreviates another and so may carry a full stop.</summary>
    Short = 1 << 19,

    /// <summary>An error, version or model, of which even long numbers are public.</summary>
    Technical = 1 << 20,

    Topic = Case | Phone | Public | Birth | Birthday | Card | Social | Place | Home,
}
