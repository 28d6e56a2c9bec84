#include "application.h"

int main(int argc, char **argv)
{
    return vitrine::runApplication(argc, argv);
}
