using System;
using System.Collections.Generic;

namespace Repartie;

/// <summary>Values by name, each made when somebody first asks for it. Thread-safe; smaller to start than the framework's table for this.</summary>
internal sealed class OncePerName<T>(Func<string, T> make)
    where T : class
{
    private readonly Dictionary<string, T> _made = new(StringComparer.Ordinal);

    /// <summary>The value of a name. Two threads that come first at once may both make it; all then use the same one.</summary>
    public T Of(string name)
    {
        lock (_made)
        {
            if (_made.TryGetValue(name, out T? made))
            {
                return made;
            }
        }

        T value = make(name);
        lock (_made)
        {
            if (_made.TryGetValue(name, out T? first))
            {
                return first;
            }

            _made.Add(name, value);
            return value;
        }
    }
}
