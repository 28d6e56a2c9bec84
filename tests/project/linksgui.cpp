// A program that links.py must object to.

#include <QColor>

int main()
{
    return QColor(Qt::black).isValid() ? 0 : 1;
}
